using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Conformance.Suites;

/// <summary>The right to be forgotten: nothing of the node is left, in the graph or in the log.</summary>
public abstract class ErasureConformance<TFixture>(TFixture fixture) : GraphConformance<TFixture>(fixture)
    where TFixture : class, IGraphFixture
{
    private const string Secret = "Jansen-geheim";

    [Fact]
    public async Task ApplyAsync_Should_LeaveNothingInTheLog_When_Erased()
    {
        await WriteSecretAsync();

        var sequence = await WriteAsync(new Change.EraseNode("expert"));

        var entries = await Store.ReadChangesAsync(0, 100, Cancel);
        Assert.Equal(4, sequence);
        Assert.DoesNotContain(entries.SelectMany(entry => entry.Items), item => item.ToString()!.Contains(Secret, StringComparison.Ordinal) || Prints(item).Contains(Secret, StringComparison.Ordinal));
        Assert.Null(await NodeAsync("expert"));
        Assert.Null(await NodeAsync("alleen"));
    }

    [Fact]
    public async Task ApplyAsync_Should_MarkWhatWasErasedAndKeepTheRest_When_Erased()
    {
        await WriteSecretAsync();
        await WriteAsync(new Change.EraseNode("expert"));

        var items = (await Store.ReadChangesAsync(0, 100, Cancel)).SelectMany(entry => entry.Items).ToList();
        var kept = items.Where(item => !item.IsErased).Select(item => item.Id).ToHashSet();

        Assert.All(items.Where(item => item.Id is "expert" or "alleen" or "expert~KENT~o"), item => Assert.True(item.IsErased));
        Assert.Superset(new HashSet<string> { "o", "bron", "ander", "ook~IN_BRON~bron" }, kept);
        Assert.Equal(["o"], (await NodeAsync("ook"))!.Claims.Select(claim => claim.Over));
        Assert.Equal(await NodeAsync("ook"), items.OfType<LogItem.OfNode>().Last(item => item.Id == "ook").After);
    }

    [Fact]
    public async Task ApplyAsync_Should_EraseTheLog_When_TheNodeWasDeletedBefore()
    {
        await WriteSecretAsync();
        await WriteAsync(new Change.DeleteNode("expert"));

        await WriteAsync(new Change.EraseNode("expert"));

        var items = (await Store.ReadChangesAsync(0, 100, Cancel)).SelectMany(entry => entry.Items).ToList();
        Assert.DoesNotContain(items, item => Prints(item).Contains(Secret, StringComparison.Ordinal));
        Assert.True(Assert.Single((await Store.ReadChangesAsync(4, 1, Cancel))[0].Items).IsErased);
    }

    [Fact]
    public async Task ApplyAsync_Should_KeepTheIdTaken_When_Erased()
    {
        await WriteSecretAsync();
        await WriteAsync(new Change.EraseNode("expert"));

        Assert.Equal([FaultCode.Taken], (await WriteFaultsAsync(Some.Node("Expert", "expert"))).Select(fault => fault.Code));
    }

    private async Task WriteSecretAsync()
    {
        await WriteAsync(Some.Node("Expert", "expert", ("naam", null), ("contact", GraphValue.Of(Secret))), Some.Onderzoek("o"), Some.Node("Bron", "bron"), Some.Node("Expert", "ander"));
        await WriteAsync(
            Some.Relation("expert", "KENT", "o"),
            Some.Vermelding("alleen", "IMPORT", Some.Claim("expert", "naam", Secret)),
            Some.Vermelding("ook", "IMPORT", Some.Claim("expert", "code", Secret), Some.Claim("o", "jaar", "1")),
            Some.Relation("alleen", "IN_BRON", "bron"), Some.Relation("ook", "IN_BRON", "bron"));
        await WriteAsync(Some.Node("Expert", "expert", ("contact", GraphValue.Of(Secret + "-2"))));
    }

    private static string Prints(LogItem item)
    {
        IEnumerable<Node?> nodes = item is LogItem.OfNode node ? [node.Before, node.After] : [];
        return string.Join('|', nodes.OfType<Node>().SelectMany(state => state.Fields.Values.Select(value => value.ToString()).Concat(state.Claims.Select(claim => claim.ToString()))));
    }
}
