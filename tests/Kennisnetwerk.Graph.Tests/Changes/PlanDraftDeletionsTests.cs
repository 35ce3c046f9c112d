using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Tests.Support;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Tests.Changes;

/// <summary>Deletions, erasures and merges, with what goes along.</summary>
public sealed class PlanDraftDeletionsTests
{
    public static TheoryData<string> Ways => ["weg", "wissen", "samen"];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task PlanAsync_Should_TakeAlongRelationsClaimsAndEmptiedMentions_When_ANodeGoes(string way)
    {
        await using var graph = await StartAsync();
        var plan = await graph.PlanAsync(Going(way, "o"));

        Assert.Equal(["alleen", "o"], plan.DeletedNodes);
        Assert.Equal(["alleen~IN_BRON~b", "o~KENT~p", "p~KENT~o"], plan.DeletedRelations);
        Assert.Equal(["ook"], plan.Nodes.Select(node => node.Id));
        Assert.Equal(["p"], plan.Nodes[0].Claims.Select(claim => claim.Over));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task PlanAsync_Should_LogNodesThenRelationsById_When_ANodeGoes(string way)
    {
        await using var graph = await StartAsync();
        var plan = await graph.PlanAsync(Going(way, "o"));

        Assert.Equal(["alleen", "o", "ook", "alleen~IN_BRON~b", "o~KENT~p", "p~KENT~o"], plan.Items.Select(item => item.Id));
        Assert.Equal(way == "samen" ? "p" : null, plan.Items.OfType<LogItem.OfNode>().Single(item => item.Id == "o").RedirectedTo);
    }

    [Fact]
    public async Task PlanAsync_Should_MarkAllThatHeldTheErased_When_Erased()
    {
        await using var graph = await StartAsync();
        var plan = await graph.PlanAsync(new Change.EraseNode("o"));

        Assert.Equal(new[] { "alleen", "alleen~IN_BRON~b", "o", "ook", "o~KENT~p", "p~KENT~o" }.Order(CodePoints), plan.Erased);
        Assert.All(plan.Items, item => Assert.True(item.IsErased));
        Assert.All(plan.Items.OfType<LogItem.OfNode>(), item => Assert.Null(item.Before));
        Assert.All(plan.Items.OfType<LogItem.OfRelation>(), item => Assert.True(item is { Before: null, After: null }));
        Assert.Equal(["ook"], plan.Items.OfType<LogItem.OfNode>().Where(item => item.After is not null).Select(item => item.Id));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task PlanAsync_Should_DoNothing_When_TheNodeIsNotThere(string way)
    {
        await using var graph = await StartAsync();

        Assert.True((await graph.PlanAsync(Going(way, "nooit"))).IsEmpty);
    }

    [Fact]
    public async Task PlanAsync_Should_EraseTheLogAgain_When_TheNodeHadGoneBefore()
    {
        await using var graph = await StartAsync();
        await graph.WriteAsync(new Change.DeleteNode("o"));
        var plan = await graph.PlanAsync(new Change.EraseNode("o"));

        Assert.Equal(["o"], plan.Erased);
        Assert.Equal(new LogItem.OfNode("o", "", null, null) { IsErased = true }, Assert.Single(plan.Items));
    }

    [Fact]
    public async Task PlanAsync_Should_DropAMentionOnce_When_ItIsDeletedAndEmptiedAtOnce()
    {
        await using var graph = await StartAsync();
        var plan = await graph.PlanAsync(new Change.DeleteNode("alleen"), new Change.DeleteNode("o"), new Change.DeleteNode("b"), new Change.DeleteRelation("o~KENT~p"));

        Assert.Equal(["alleen", "b", "o"], plan.DeletedNodes);
        Assert.Equal(["alleen~IN_BRON~b", "ook~IN_BRON~b", "o~KENT~p", "p~KENT~o"], plan.DeletedRelations);
    }

    [Fact]
    public async Task PlanAsync_Should_MakeWayForAnotherNode_When_MergedIntoANewOne()
    {
        await using var graph = await StartAsync();
        await graph.WriteAsync(new Change.RedirectNode("o", "nieuw"), Some.Onderzoek("nieuw"), Some.Relation("nieuw", "KENT", "p"));
        await graph.WriteAsync(new Change.RedirectNode("nieuw", "p"));

        Assert.Equal("p", (await graph.NodeAsync("o"))!.Id);
        Assert.Equal("p", (await graph.NodeAsync("nieuw"))!.Id);
    }

    [Fact]
    public async Task PlanAsync_Should_RefuseATargetThatIsNotThere_When_Merged()
    {
        await using var graph = await StartAsync();
        await graph.WriteAsync(new Change.DeleteNode("p"));

        Assert.Equal(["changes[0].to ontbreekt"], await graph.FaultsAsync(new Change.RedirectNode("o", "p")));
        Assert.Equal(["changes[0].to ontbreekt", "changes[1].id bezet"], await graph.FaultsAsync(new Change.RedirectNode("o", "p"), Some.Onderzoek("p")));
        Assert.Equal(["There is no node 'x' to redirect to."], await graph.MessagesAsync(new Change.RedirectNode("o", "x")));
        Assert.Equal(["A node cannot redirect to itself."], await graph.MessagesAsync(new Change.RedirectNode("o", "o")));
    }

    [Fact]
    public async Task PlanAsync_Should_LetTheOthersFollow_When_ARelationGoesOfWhichAMentionSpoke()
    {
        await using var graph = await StartAsync();
        await graph.WriteAsync(Some.Vermelding("v", "INVOER", Some.Claim("p~KENT~o", "", ""), Some.Claim("p", "jaar", "7")));
        await graph.WriteAsync(new Change.DeleteRelation("p~KENT~o"));

        Assert.Equal(GraphValue.Of(7), (await graph.NodeAsync("p"))!.Fields["jaar"]);
        Assert.Equal(["p"], (await graph.NodeAsync("v"))!.Claims.Select(claim => claim.Over));
    }

    private static IComparer<string> CodePoints => CodePointComparer.Instance;

    private static Change Going(string way, string id) => way switch
    {
        "weg" => new Change.DeleteNode(id),
        "wissen" => new Change.EraseNode(id),
        _ => new Change.RedirectNode(id, "p"),
    };

    private static async Task<PlannedGraph> StartAsync()
    {
        var graph = new PlannedGraph();
        await graph.WriteAsync(
            Some.Onderzoek("o"), Some.Onderzoek("p"), Some.Node("Bron", "b"), Some.Relation("o", "KENT", "p"), Some.Relation("p", "KENT", "o"),
            Some.Vermelding("alleen", "IMPORT", Some.Claim("o", "jaar", "1"), Some.Claim("o~KENT~p", "", "")),
            Some.Vermelding("ook", "IMPORT", Some.Claim("o", "jaar", "1"), Some.Claim("p~KENT~o", "", ""), Some.Claim("p", "jaar", "2")),
            Some.Relation("alleen", "IN_BRON", "b"), Some.Relation("ook", "IN_BRON", "b"));
        return graph;
    }
}
