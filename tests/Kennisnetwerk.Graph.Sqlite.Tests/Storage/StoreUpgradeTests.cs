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

    [Fact]
    public async Task OpenAsync_Should_LeaveTheFileAsItIs_When_ItIsOfAnotherProgramOrNewer()
    {
        folder.Sql("CREATE TABLE iets (x); INSERT INTO iets VALUES (1)");
        var foreign = await File.ReadAllBytesAsync(folder.Database, Cancel);
        await Assert.ThrowsAsync<SchemaMismatchException>(() => folder.OpenAsync());
        var afterForeign = await File.ReadAllBytesAsync(folder.Database, Cancel);
        File.Delete(folder.Database);
        await WriteAsync(Schema(1, sortable: true));
        folder.Sql("PRAGMA user_version = 99; PRAGMA journal_mode = DELETE");
        var newer = await File.ReadAllBytesAsync(folder.Database, Cancel);
        await Assert.ThrowsAsync<SchemaMismatchException>(() => folder.OpenAsync(Schema(1, sortable: true)));

        Assert.Equal(foreign, afterForeign);
        Assert.Equal(newer, await File.ReadAllBytesAsync(folder.Database, Cancel));
    }

    [Fact]
    public async Task OpenAsync_Should_RewriteTheKeys_When_TheyAreOfAnotherFolding()
    {
        await WriteAsync(Schema(1, sortable: true));
        folder.Sql("UPDATE knoop SET sleutels = '{\"naam\":\"zzz\"}'; UPDATE kenmerk SET waarde = '0' WHERE naam = 'sorteerversie'");
        await using var store = await folder.OpenAsync(Schema(1, sortable: true));

        Assert.Equal(["aap", "een"], folder.Sql("SELECT sleutels ->> 'naam' FROM knoop ORDER BY 1"));
    }

    public static TheoryData<string> Misfits => [.. Changed.Keys];

    private static Dictionary<string, (GraphField? Field, string Message)> Changed { get; } = new()
    {
        ["lost"] = (null, "a 'naam' that the schema does not have"),
        ["of another kind"] = (new GraphField { Name = "naam", Kind = FieldKind.Whole }, "'aap' where the schema has a Whole"),
        ["a date"] = (new GraphField { Name = "naam", Kind = FieldKind.Date }, "'aap' where the schema has a Date"),
        ["a list"] = (new GraphField { Name = "naam", Kind = FieldKind.Text, IsList = true }, "a single value as 'naam'"),
    };

    // Otherwise it would open, be marked as newer, and then fail on every read, with no version left that can open it.
    [Theory]
    [MemberData(nameof(Misfits))]
    public async Task OpenAsync_Should_RefuseAndChangeNothing_When_WhatIsThereDoesNotFitTheNewFields(string name)
    {
        await WriteAsync(Schema(1, sortable: true));
        var (field, message) = Changed[name];
        var changed = new GraphSchema(2, [new NodeType { Name = "Ding", Fields = field is null ? [] : [field] }], []);
        var exception = await Assert.ThrowsAsync<SchemaMismatchException>(() => folder.OpenAsync(changed));
        await using var store = await folder.OpenAsync(Schema(1, sortable: true));

        Assert.Contains("does not fit schema 2", exception.Message, StringComparison.Ordinal);
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.Equal(2, await store.CountAsync(Kijker.Systeem, "Ding", new Filter.Exists("naam"), Cancel));
    }

    [Fact]
    public async Task OpenAsync_Should_Open_When_FieldsAndTypesWereAddedOrAreNotUsed()
    {
        await WriteAsync(Schema(1, sortable: true));
        var wider = new GraphSchema(
            2,
            [new NodeType { Name = "Ding", Fields = [.. Schema(1, sortable: true).NodeTypes[0].Fields, new GraphField { Name = "jaar", Kind = FieldKind.Whole, IsIndexed = true }] }, new NodeType { Name = "Iets", Fields = [] }],
            [new RelationKind { Name = "KENT", From = ["Ding"], To = ["Iets"], Properties = [] }]);
        await (await folder.OpenAsync(wider)).DisposeAsync();
        await using var store = await folder.OpenAsync(wider);

        Assert.IsType<Changes.ApplyResult.Applied>(await store.ApplyAsync(Some.ChangeSet("n", Some.Node("Ding", "a", ("jaar", GraphValue.Of(1))), Some.Node("Iets", "i"), Some.Relation("a", "KENT", "i")), Cancel));
        Assert.Empty(await store.CheckAsync(Cancel));
    }

    // Values in the log carry their own kind, so that the history outlives the schema.
    [Fact]
    public async Task ReadChangesAsync_Should_GiveOldValuesBack_When_TheSchemaLostTheirField()
    {
        await WriteAsync(Schema(1, sortable: true));
        await using (var store = await folder.OpenAsync(Schema(1, sortable: true)))
        {
            await store.ApplyAsync(Some.ChangeSet("leeg", Some.Node("Ding", "a", ("naam", null)), Some.Node("Ding", "b", ("naam", null))), Cancel);
        }

        await using var later = await folder.OpenAsync(new GraphSchema(2, [new NodeType { Name = "Ding", Fields = [] }], []));
        var entries = await later.ReadChangesAsync(0, 10, Cancel);

        Assert.Equal([1, 1], entries.Select(entry => entry.SchemaVersion));
        Assert.Equal(["aap", "Één"], entries[0].Items.Cast<Changes.LogItem.OfNode>().Select(item => item.After!.Text("naam")));
    }

    [Fact]
    public async Task OpenAsync_Should_NameBothVersionsAndTheRemedy_When_ItRefuses()
    {
        await WriteAsync(Schema(3, sortable: true));
        var writing = await Assert.ThrowsAsync<SchemaMismatchException>(() => folder.OpenAsync(Schema(2, sortable: true)));
        var reading = await Assert.ThrowsAsync<SchemaMismatchException>(() => folder.OpenAsync(Schema(4, sortable: true), readOnly: true));

        Assert.Equal($"'{folder.Database}' was written under schema 3, and this version knows 2; use the newer version.", writing.Message);
        Assert.Equal($"'{folder.Database}' has format 1 and schema 3, and this version 1 and 4; start the server once, which upgrades it.", reading.Message);
        Assert.Equal(("store.schema", false), (writing.Code, writing.IsTransient));
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
