using System.Collections.Immutable;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Sqlite.Tests.Support;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Sqlite.Tests.Storage;

public sealed class StoreUpgradeTests : IDisposable
{
    private readonly StoreFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task OpenAsync_Should_CopyAndUpgrade_When_TheSchemaIsNewer()
    {
        await WriteAsync(Schema(1, sortable: false));
        var newer = Schema(2, sortable: true);

        await using var store = await folder.OpenAsync(newer);

        Assert.Equal(["a", "b"], (await store.ScanAsync(Kijker.Systeem, new ScanRequest { Type = "Ding", Order = [new Order("naam", Alphabetical: true)] }, Cancel)).Items.Select(node => node.Id));
        Assert.Contains("veld_naam_abc", folder.Sql("SELECT name FROM sqlite_schema WHERE type = 'index'"));
        Assert.Equal(["2"], folder.Sql("SELECT waarde FROM kenmerk WHERE naam = 'schemaversie'"));
        await using var copy = await RestoredAsync(folder.File("graaf.v1.db"));
        Assert.Equal(2, await copy.CountAsync(Kijker.Systeem, "Ding", null, Cancel));
    }

    [Fact]
    public async Task OpenAsync_Should_BringKeysAndIndexesInLine_When_OnlyTheFieldsChanged()
    {
        await WriteAsync(Schema(1, sortable: true));
        await (await folder.OpenAsync(Schema(1, sortable: false))).DisposeAsync();
        var without = folder.Sql("SELECT name FROM sqlite_schema WHERE name LIKE 'veld%'");

        await using var store = await folder.OpenAsync(Schema(1, sortable: true));

        Assert.Empty(without);
        Assert.Equal(["veld_naam", "veld_naam_abc"], folder.Sql("SELECT name FROM sqlite_schema WHERE name LIKE 'veld%' ORDER BY name"));
        Assert.False(File.Exists(folder.File("graaf.v1.db")));
    }

    [Fact]
    public async Task OpenAsync_Should_Refuse_When_TheGraphIsOfANewerSchemaOrFormat()
    {
        await WriteAsync(Schema(2, sortable: true));

        var schema = await Assert.ThrowsAsync<SchemaMismatchException>(() => folder.OpenAsync(Schema(1, sortable: true)));
        folder.Sql("PRAGMA user_version = 99");
        var format = await Assert.ThrowsAsync<SchemaMismatchException>(() => folder.OpenAsync(Schema(2, sortable: true)));

        Assert.Contains("newer version", schema.Message, StringComparison.Ordinal);
        Assert.Contains("format 99", format.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OpenAsync_Should_RefuseAndChangeNothing_When_TheSchemaLostAType()
    {
        await WriteAsync(Schema(1, sortable: true));
        var lost = new GraphSchema(2, [new NodeType { Name = "Iets", Fields = [] }], []);

        var exception = await Assert.ThrowsAsync<SchemaMismatchException>(() => folder.OpenAsync(lost));

        Assert.Contains("Ding", exception.Message, StringComparison.Ordinal);
        Assert.Equal(["1"], folder.Sql("SELECT waarde FROM kenmerk WHERE naam = 'schemaversie'"));
    }

    [Fact]
    public async Task OpenAsync_Should_AskForAnUpgrade_When_ReadOnlyAndOlder()
    {
        await WriteAsync(Schema(1, sortable: true));

        var exception = await Assert.ThrowsAsync<SchemaMismatchException>(() => folder.OpenAsync(Schema(2, sortable: true), readOnly: true));

        Assert.Contains("start the server once", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OpenAsync_Should_Refuse_When_TheDatabaseIsOfAnotherProgram()
    {
        folder.Sql("CREATE TABLE iets (x)");

        var exception = await Assert.ThrowsAsync<SchemaMismatchException>(() => folder.OpenAsync());

        Assert.Contains("not a graph", exception.Message, StringComparison.Ordinal);
        Assert.Equal(["iets"], folder.Sql("SELECT name FROM sqlite_schema"));
    }

    private async Task WriteAsync(GraphSchema schema)
    {
        await using var store = await folder.OpenAsync(schema);
        await store.ApplyAsync(Some.ChangeSet("k", Some.Node("Ding", "b", ("naam", GraphValue.Of("Één"))), Some.Node("Ding", "a", ("naam", GraphValue.Of("aap")))), Cancel);
    }

    private async Task<SqliteGraphStore> RestoredAsync(string copy)
    {
        var options = new SqliteStoreOptions { Folder = folder.File("terug") };
        await SqliteGraphStore.RestoreAsync(copy, options, Cancel);
        return await SqliteGraphStore.OpenAsync(options, Schema(1, sortable: false), folder.Time, Cancel);
    }

    private static GraphSchema Schema(int version, bool sortable) => new(
        version,
        [new NodeType { Name = "Ding", Fields = ImmutableArray.Create(new GraphField { Name = "naam", Kind = FieldKind.Text, IsSortable = sortable, IsIndexed = sortable }) }],
        []);

    public void Dispose() => folder.Dispose();
}
