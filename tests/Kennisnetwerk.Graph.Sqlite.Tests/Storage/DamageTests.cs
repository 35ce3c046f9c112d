using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Sqlite.Tests.Support;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Sqlite.Tests.Storage;

/// <summary>Files that were damaged or changed from outside: a failure of the store, told as one, and found by the check.</summary>
public sealed class DamageTests : IDisposable
{
    private readonly StoreFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<int> Parts => [.. Enumerable.Range(0, 20)];

    [Theory]
    [MemberData(nameof(Parts))]
    public async Task Store_Should_FailAsAStoreOrSayWhatIsWrong_When_APageIsDamaged(int part)
    {
        await WriteManyAsync();
        folder.DamagePage(part / 20.0);

        var opened = await Attempt(() => folder.OpenAsync());
        if (opened is not null)
        {
            await using var store = opened;
            await Attempt(() => store.ScanAsync(Kijker.Systeem, new ScanRequest { Type = "Onderzoek", Page = new PageRequest(1000) }, Cancel));
            await Attempt(() => store.ScanRelationsAsync(Kijker.Systeem, new PageRequest(1000), Cancel));
            await Attempt(() => store.ReadChangesAsync(0, 10, Cancel));
            Assert.NotEmpty(await store.CheckAsync(Cancel));
            await Record.ExceptionAsync(async () => await store.DisposeAsync());
        }
    }

    [Theory]
    [InlineData("UPDATE knoop SET velden = '[]'")]
    [InlineData("UPDATE knoop SET velden = '{\"jaar\":1.5}'")]
    [InlineData("UPDATE knoop SET velden = '{\"jaar\":null}'")]
    [InlineData("UPDATE knoop SET velden = '{\"trefwoorden\":\"los\"}'")]
    [InlineData("UPDATE knoop SET velden = '{\"titel\":[\"a\"]}'")]
    [InlineData("UPDATE knoop SET velden = '{\"titel\":{}}'")]
    [InlineData("UPDATE knoop SET velden = '{\"jaren\":[1,\"a\"]}'")]
    [InlineData("UPDATE knoop SET velden = '{\"start\":\"31-12-2021\"}'")]
    [InlineData("UPDATE knoop SET velden = '{\"onbekend\":1}'")]
    [InlineData("UPDATE knoop SET status = ''")]
    [InlineData("UPDATE knoop SET eigenaars = '{}'")]
    [InlineData("UPDATE knoop SET aangemaakt = '2021'")]
    [InlineData("UPDATE knoop SET beweringen = '[[\"o\"]]'")]
    [InlineData("UPDATE knoop SET beweringen = '{'")]
    public async Task Reads_Should_FailAsAStore_When_ContentIsNotWhatWasWritten(string damage)
    {
        await using var store = await folder.OpenAsync();
        await store.ApplyAsync(Some.ChangeSet("k", Some.Onderzoek("o"), Some.Onderzoek("p")), Cancel);
        folder.Sql(damage);

        var got = await Assert.ThrowsAsync<GraphStoreException>(() => store.GetAsync(Kijker.Systeem, ["o"], Cancel));
        var scanned = await Assert.ThrowsAsync<GraphStoreException>(() => store.ScanAsync(Kijker.Systeem, new ScanRequest { Type = "Onderzoek" }, Cancel));
        var written = await Assert.ThrowsAsync<GraphStoreException>(() => store.ApplyAsync(Some.ChangeSet("l", Some.Onderzoek("o", ("jaar", GraphValue.Of(1)))), Cancel));

        Assert.All([got, scanned, written], exception => Assert.Equal(("sqlite.content", false), (exception.Code, exception.IsTransient)));
        Assert.NotEmpty(await store.CheckAsync(Cancel));
        Assert.IsType<ApplyResult.Applied>(await store.ApplyAsync(Some.ChangeSet("m", Some.Onderzoek("nieuw")), Cancel));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"knoop\":\"o\"}")]
    [InlineData("{\"knoop\":\"o\",\"soort\":\"Onderzoek\",\"na\":{}}")]
    [InlineData("{\"knoop\":\"o\",\"soort\":\"Onderzoek\",\"na\":{\"versie\":\"een\"}}")]
    [InlineData("{\"relatie\":\"o~KENT~p\",\"na\":{\"versie\":1}}")]
    [InlineData("{\"relatie\":\"o~KENT~p\",\"na\":{\"versie\":1,\"eigenschappen\":{\"sinds\":\"d:31-12-2021\"}}}")]
    public async Task ReadChangesAsync_Should_FailAsAStore_When_AnItemIsNotWhatWasWritten(string content)
    {
        await using var store = await folder.OpenAsync();
        await store.ApplyAsync(Some.ChangeSet("k", Some.Onderzoek("o")), Cancel);
        folder.Sql($"UPDATE logregel SET inhoud = '{content}'");

        var exception = await Assert.ThrowsAsync<GraphStoreException>(() => store.ReadChangesAsync(0, 1, Cancel));

        Assert.Equal("sqlite.content", exception.Code);
        Assert.Contains("an item of the log that cannot be read", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OpenAsync_Should_Fail_When_TheFileWasCut()
    {
        await WriteManyAsync();
        await using (var file = File.Open(folder.Database, FileMode.Open))
        {
            file.SetLength(file.Length / 2 / 4096 * 4096);
        }

        var opened = await Attempt(() => folder.OpenAsync());
        if (opened is not null)
        {
            Assert.NotEmpty(await opened.CheckAsync(Cancel));
            await Record.ExceptionAsync(async () => await opened.DisposeAsync());
        }
    }

    private async Task WriteManyAsync()
    {
        await using var store = await folder.OpenAsync();
        await store.ApplyAsync(
            Some.ChangeSet("k", [.. Enumerable.Range(0, 400).SelectMany(i => new Change[] { Some.Onderzoek($"o{i:000}", ("toelichting", GraphValue.Of($"Een wat langere toelichting bij {i}"))), Some.Relation($"o{i:000}", "KENT", "o000") })]), Cancel);
    }

    // Anything but a failure of the store is a mistake of this program.
    private static async Task<T?> Attempt<T>(Func<Task<T>> call)
    {
        try
        {
            return await call();
        }
        catch (GraphStoreException)
        {
            return default;
        }
    }

    public void Dispose() => folder.Dispose();
}
