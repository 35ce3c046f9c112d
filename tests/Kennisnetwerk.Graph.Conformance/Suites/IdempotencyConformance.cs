using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Conformance.Suites;

/// <summary>A ChangeSet's key names the write: the second time it changes nothing.</summary>
public abstract class IdempotencyConformance<TFixture>(TFixture fixture) : GraphConformance<TFixture>(fixture)
    where TFixture : class, IGraphFixture
{
    [Fact]
    public async Task ApplyAsync_Should_ChangeNothingAndGiveTheSameOutcome_When_TheKeyWasApplied()
    {
        var first = await Store.ApplyAsync(Some.ChangeSet("sleutel", Some.Onderzoek("o")), Cancel);
        await WriteAsync(Some.Onderzoek("o", ("jaar", GraphValue.Of(1))));

        var again = await Store.ApplyAsync(Some.ChangeSet("sleutel", Some.Onderzoek("o")), Cancel);
        var other = await Store.ApplyAsync(Some.ChangeSet("sleutel", Some.Onderzoek("p"), Some.Relation("p", "KENT", "nergens")), Cancel);

        Assert.Equal(new ApplyResult.Applied(1, Repeated: false), first);
        Assert.Equal(new ApplyResult.Applied(1, Repeated: true), again);
        Assert.Equal(new ApplyResult.Applied(1, Repeated: true), other);
        Assert.Null(await NodeAsync("p"));
        Assert.Equal(2, (await NodeAsync("o"))!.Version);
    }

    [Fact]
    public async Task ApplyAsync_Should_RememberTheKey_When_ItChangedNothing()
    {
        await WriteAsync(Some.Onderzoek("o", ("jaar", GraphValue.Of(1))));
        var empty = await Store.ApplyAsync(Some.ChangeSet("leeg", Some.Onderzoek("o", ("jaar", GraphValue.Of(1)))), Cancel);
        await WriteAsync(Some.Onderzoek("o", ("jaar", GraphValue.Of(2))));

        var again = await Store.ApplyAsync(Some.ChangeSet("leeg", Some.Onderzoek("o", ("jaar", GraphValue.Of(1)))), Cancel);

        Assert.Equal(new ApplyResult.Applied(null, Repeated: false), empty);
        Assert.Equal(new ApplyResult.Applied(null, Repeated: true), again);
        Assert.Equal(GraphValue.Of(2), (await NodeAsync("o"))!.Fields["jaar"]);
    }

    [Fact]
    public async Task ApplyAsync_Should_TryAgain_When_TheKeyWasRejected()
    {
        await FaultsAsync(Some.ChangeSet("sleutel", Some.Relation("o", "KENT", "p")));
        await WriteAsync(Some.Onderzoek("o"), Some.Onderzoek("p"));

        Assert.Equal(new ApplyResult.Applied(2, Repeated: false), await Store.ApplyAsync(Some.ChangeSet("sleutel", Some.Relation("o", "KENT", "p")), Cancel));
    }

    [Fact]
    public async Task ApplyAsync_Should_ApplyOnce_When_TheSameKeyIsWrittenAtOnce()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(
            () => Store.ApplyAsync(Some.ChangeSet("zelfde", Some.Onderzoek($"o{i}")), Cancel), Cancel)));

        Assert.Single(results, result => result is ApplyResult.Applied { Repeated: false });
        Assert.Equal(1, await Store.CountAsync(Systeem, "Onderzoek", null, Cancel));
    }

    [Fact]
    public async Task PreviewAsync_Should_PlanNothing_When_TheKeyWasApplied()
    {
        await Store.ApplyAsync(Some.ChangeSet("sleutel", Some.Onderzoek("o")), Cancel);

        var preview = await Store.PreviewAsync(Some.ChangeSet("sleutel", Some.Onderzoek("p")), Cancel);

        Assert.True(Assert.IsType<PlanResult.Accepted>(preview).Plan.IsEmpty);
    }
}
