using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Graph.Conformance.Suites;

/// <summary>A merged id goes on being answered: every argument that takes node ids follows it.</summary>
public abstract class RedirectsConformance<TFixture>(TFixture fixture) : GraphConformance<TFixture>(fixture)
    where TFixture : class, IGraphFixture
{
    [Fact]
    public async Task GetAsync_Should_GiveTheOtherNodeUnderTheAskedId_When_Redirected()
    {
        await MergeAsync();

        var nodes = await Store.GetAsync(Systeem, ["oud", "ouder", "nieuw"], Cancel);

        Assert.Equal(["nieuw", "oud", "ouder"], nodes.Keys.Order());
        Assert.All(nodes.Values, node => Assert.Equal("nieuw", node.Id));
    }

    [Fact]
    public async Task EveryRead_Should_FollowTheRedirect_When_ItTakesIds()
    {
        await MergeAsync();
        await WriteAsync(Some.Vermelding("v", "IMPORT", Some.Claim("nieuw", "jaar", "1")));
        var expand = new ExpandRequest { Parents = ["ouder", "nieuw", "oud"], Direction = Direction.Uit };

        var pages = await Store.ExpandAsync(Systeem, expand, Cancel);
        var counts = await Store.CountNeighboursAsync(Systeem, expand, Cancel);
        var claims = await Store.GetClaimsAsync(Systeem, ["oud", "nieuw"], Cancel);
        var path = Assert.Single(await Store.PathsAsync(Systeem, new PathRequest { From = "ouder", To = "i" }, Cancel));

        Assert.All(expand.Parents, id => Assert.Equal(["i"], pages[id].Items.Select(neighbour => neighbour.Node.Id)));
        Assert.All(expand.Parents, id => Assert.Equal(1, counts[id]));
        Assert.Equal(["v"], claims["oud"].Select(claim => claim.Vermelding));
        Assert.Equal(["nieuw", "i"], path.Nodes);
        Assert.Equal(["i"], await IdsAsync(new ScanRequest { Type = "Kennisinstelling", Filter = new Filter.Related("KENT", Direction.In, ["ouder"]) }));
    }

    [Fact]
    public async Task GetAsync_Should_GiveNothing_When_TheTargetIsGoneOrInvisible()
    {
        await MergeAsync();
        await WriteAsync(Some.Onderzoek("nieuw") with { Status = Publicatiestatus.Gearchiveerd });
        var invisible = await NodeAsync("oud", Bezoeker);
        await WriteAsync(new Change.DeleteNode("nieuw"));

        Assert.Null(invisible);
        Assert.Null(await NodeAsync("oud"));
        Assert.Null(await NodeAsync("ouder"));
    }

    [Fact]
    public async Task ApplyAsync_Should_Refuse_When_ARedirectedIdIsWritten()
    {
        await MergeAsync();

        var node = await WriteFaultsAsync(Some.Onderzoek("oud"));
        var relation = await WriteFaultsAsync(Some.Relation("oud", "KENT", "i"));

        Assert.Contains("'nieuw'", Assert.Single(node).Message, StringComparison.Ordinal);
        Assert.Equal(("changes[0].van", FaultCode.Missing), (relation[0].Path, relation[0].Code));
    }

    [Fact]
    public async Task ApplyAsync_Should_Refuse_When_TheTargetIsNotThereOrGoesToo()
    {
        await WriteAsync(Some.Onderzoek("a"), Some.Onderzoek("b"), Some.Onderzoek("c"));

        Assert.Equal([FaultCode.Missing], (await WriteFaultsAsync(new Change.RedirectNode("a", "nergens"))).Select(fault => fault.Code));
        Assert.Equal([FaultCode.Cycle], (await WriteFaultsAsync(new Change.RedirectNode("a", "a"))).Select(fault => fault.Code));
        Assert.Equal([FaultCode.Missing, FaultCode.Missing], (await WriteFaultsAsync(new Change.RedirectNode("a", "b"), new Change.RedirectNode("b", "a"))).Select(fault => fault.Code));
        Assert.Equal([FaultCode.Missing], (await WriteFaultsAsync(new Change.RedirectNode("a", "b"), new Change.RedirectNode("b", "c"))).Select(fault => fault.Code));
        Assert.Equal([FaultCode.Missing], (await WriteFaultsAsync(new Change.RedirectNode("a", "b"), new Change.DeleteNode("b"))).Select(fault => fault.Code));
    }

    [Fact]
    public async Task ReadChangesAsync_Should_NameTheTarget_When_Redirected()
    {
        await MergeAsync();

        var item = Assert.IsType<LogItem.OfNode>((await Store.ReadChangesAsync(1, 1, Cancel))[0].Items.Single(item => item.Id == "ouder"));

        Assert.Equal(("oud", true), (item.RedirectedTo, item.After is null));
    }

    private async Task MergeAsync()
    {
        await WriteAsync(Some.Onderzoek("ouder"), Some.Onderzoek("oud"), Some.Instelling("i"), Some.Relation("ouder", "KENT", "i"));
        await WriteAsync(new Change.RedirectNode("ouder", "oud"));
        await WriteAsync(new Change.RedirectNode("oud", "nieuw"), Some.Onderzoek("nieuw"), Some.Relation("nieuw", "KENT", "i"));
    }
}
