using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Conformance.Suites;

/// <summary>Optimistic concurrency: who writes over what somebody else changed is told.</summary>
public abstract class VersionsConformance<TFixture>(TFixture fixture) : GraphConformance<TFixture>(fixture)
    where TFixture : class, IGraphFixture
{
    [Fact]
    public async Task ApplyAsync_Should_Refuse_When_TheVersionIsNotTheExpected()
    {
        await WriteAsync(Some.Onderzoek("o"), Some.Onderzoek("p"), Some.Relation("o", "KENT", "p"));
        await WriteAsync(Some.Onderzoek("o", ("jaar", GraphValue.Of(1))));

        var faults = await WriteFaultsAsync(
            Some.Onderzoek("o", ("jaar", GraphValue.Of(2))) with { ExpectedVersion = 1 },
            Some.Onderzoek("p") with { ExpectedVersion = 0 },
            Some.Onderzoek("nieuw") with { ExpectedVersion = 1 },
            Some.Relation("o", "KENT", "p") with { ExpectedVersion = 2 });

        Assert.Equal(
            ["changes[0].expectedVersion", "changes[1].expectedVersion", "changes[2].expectedVersion", "changes[3].expectedVersion"],
            faults.Where(fault => fault.Code == FaultCode.Version).Select(fault => fault.Path));
    }

    [Fact]
    public async Task ApplyAsync_Should_Apply_When_TheVersionIsTheExpected()
    {
        await WriteAsync(Some.Onderzoek("o") with { ExpectedVersion = 0 }, Some.Onderzoek("p") with { ExpectedVersion = 0 });
        await WriteAsync(Some.Relation("o", "KENT", "p") with { ExpectedVersion = 0 });
        await WriteAsync(Some.Onderzoek("o", ("jaar", GraphValue.Of(1))) with { ExpectedVersion = 1 });

        Assert.Equal(2, (await NodeAsync("o"))!.Version);
    }

    [Fact]
    public async Task ApplyAsync_Should_RefuseADeletion_When_TheNodeChangedSince()
    {
        await WriteAsync(Some.Onderzoek("o"));
        await WriteAsync(Some.Onderzoek("o", ("jaar", GraphValue.Of(1))));

        var faults = await WriteFaultsAsync(new Change.DeleteNode("o") { ExpectedVersion = 1 });

        Assert.Equal([FaultCode.Version], faults.Select(fault => fault.Code));
        Assert.NotNull(await NodeAsync("o"));
    }

    [Fact]
    public async Task ApplyAsync_Should_LetOneWriterWin_When_ManyWriteAtOnce()
    {
        await WriteAsync(Some.Onderzoek("o", ("jaar", GraphValue.Of(0))));

        var results = await Task.WhenAll(Enumerable.Range(1, 12).Select(i => Task.Run(
            () => Store.ApplyAsync(Some.ChangeSet($"om-strijd-{i}", Some.Onderzoek("o", ("jaar", GraphValue.Of(i))) with { ExpectedVersion = 1 }), Cancel), Cancel)));

        Assert.Single(results.OfType<ApplyResult.Applied>());
        Assert.Equal(2, (await NodeAsync("o"))!.Version);
    }

    [Fact]
    public async Task ApplyAsync_Should_LoseNoWrite_When_ManyWriteAtOnce()
    {
        await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(
            () => Store.ApplyAsync(Some.ChangeSet($"samen-{i}", Some.Onderzoek($"o{i:00}"), Some.Onderzoek("gedeeld", ("jaar", GraphValue.Of(i)))), Cancel), Cancel)));

        Assert.Equal(17, await Store.CountAsync(Systeem, "Onderzoek", null, Cancel));
        Assert.Equal(16, (await Store.SummariseAsync(Cancel)).LastSequence);
        Assert.Equal(16, (await NodeAsync("gedeeld"))!.Version);
    }

    [Fact]
    public async Task ScanAsync_Should_SeeWholeChangeSets_When_ReadWhileWriting()
    {
        var writing = Task.Run(async () =>
        {
            for (var i = 0; i < 20; i++)
            {
                await Store.ApplyAsync(Some.ChangeSet($"paar-{i}", Some.Onderzoek($"a{i}"), Some.Onderzoek($"b{i}"), Some.Relation($"a{i}", "KENT", $"b{i}")), Cancel);
            }
        }, Cancel);
        var counts = new List<long>();
        while (!writing.IsCompleted)
        {
            counts.Add(await Store.CountAsync(Bezoeker, "Onderzoek", null, Cancel));
            var page = await Store.ScanAsync(Systeem, new ScanRequest { Type = "Onderzoek", Page = new PageRequest(100) }, Cancel);
            Assert.Equal(0, page.Rows.Length % 2);
        }

        await writing;
        Assert.All(counts, count => Assert.Equal(0, count % 2));
        Assert.Equal(counts.Order(), counts);
    }
}
