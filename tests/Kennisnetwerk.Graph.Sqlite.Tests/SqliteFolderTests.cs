using System.Collections.Immutable;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Sqlite.Tests;

public sealed class SqliteFolderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("kennisnetwerk-sqlite-").FullName;

    private static readonly GraphSchema Schema = new(
        1,
        [new NodeType { Name = "Thema", Fields = [new GraphField { Name = "naam", Kind = FieldKind.Text, IsRequired = true, IsSortable = true, IsIndexed = true }] }],
        []);

    private SqliteStoreOptions Options => new() { Folder = Path.Combine(folder, "graaf") };

    [Fact]
    public async Task OpenAsync_Should_RefuseASecondWriter_When_OneHasTheFolder()
    {
        await using var first = await OpenAsync(Options);

        var exception = await Assert.ThrowsAsync<GraphStoreException>(() => OpenAsync(Options));

        Assert.Contains(Options.Folder, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OpenAsync_Should_ReadBesideAWriter_When_ReadOnly()
    {
        await using var writer = await OpenAsync(Options);
        await AddAsync(writer, "a");

        await using var reader = await OpenAsync(Options with { ReadOnly = true });
        await AddAsync(writer, "b");

        Assert.Equal(2, await reader.CountAsync(Kijker.Bezoeker, "Thema", null, CancellationToken.None));
    }

    [Fact]
    public async Task OpenAsync_Should_GiveBackEverything_When_ReopenedAfterClosing()
    {
        await using (var store = await OpenAsync(Options))
        {
            await AddAsync(store, "a");
        }

        await using var reopened = await OpenAsync(Options);

        Assert.Equal("Naam a", (await reopened.GetAsync(Kijker.Bezoeker, ["a"], CancellationToken.None))["a"].Text("naam"));
        Assert.Empty(await reopened.CheckAsync(CancellationToken.None));
    }

    [Fact]
    public async Task RestoreAsync_Should_BringBackTheCopy_When_MoreWasWrittenSince()
    {
        var copy = Path.Combine(folder, "kopie.db");
        await using (var store = await OpenAsync(Options))
        {
            await AddAsync(store, "a");
            await store.BackupAsync(copy, CancellationToken.None);
            await AddAsync(store, "b");
        }

        await SqliteGraphStore.RestoreAsync(copy, Options, CancellationToken.None);

        await using var restored = await OpenAsync(Options);
        Assert.Equal(1, (await restored.SummariseAsync(CancellationToken.None)).LastSequence);
        Assert.Equal(["a"], (await restored.GetAsync(Kijker.Bezoeker, ["a", "b"], CancellationToken.None)).Keys);
    }

    [Fact]
    public async Task RestoreAsync_Should_ChangeNothing_When_TheCopyIsNone()
    {
        var copy = Path.Combine(folder, "onzin.db");
        await File.WriteAllTextAsync(copy, "geen database", TestContext.Current.CancellationToken);
        await using (var store = await OpenAsync(Options))
        {
            await AddAsync(store, "a");
        }

        await Assert.ThrowsAsync<GraphStoreException>(() => SqliteGraphStore.RestoreAsync(copy, Options, CancellationToken.None));

        await using var reopened = await OpenAsync(Options);
        Assert.Equal(1, (await reopened.SummariseAsync(CancellationToken.None)).LastSequence);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static Task<SqliteGraphStore> OpenAsync(SqliteStoreOptions options) =>
        SqliteGraphStore.OpenAsync(options, Schema, TimeProvider.System, TestContext.Current.CancellationToken);

    private static async Task AddAsync(SqliteGraphStore store, string id)
    {
        var fields = ImmutableSortedDictionary<string, GraphValue?>.Empty.Add("naam", GraphValue.Of($"Naam {id}"));
        var result = await store.ApplyAsync(
            new ChangeSet
            {
                Key = $"sleutel-{id}",
                Actor = Actor.Systeem,
                Source = "proef",
                Changes = [new Change.UpsertNode(id, "Thema") { Fields = fields, Status = Publicatiestatus.Gepubliceerd }],
            },
            TestContext.Current.CancellationToken);
        Assert.IsType<ApplyResult.Applied>(result);
    }
}
