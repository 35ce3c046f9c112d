using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Sqlite.Tests.Support;
using Kennisnetwerk.Graph.Stores;

namespace Kennisnetwerk.Graph.Sqlite.Tests;

public sealed class SqliteGraphStoreTests : IDisposable
{
    private readonly StoreFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task OpenAsync_Should_GiveBackWhatWasWritten_When_OpenedAgain()
    {
        await using (var store = await folder.OpenAsync())
        {
            await store.ApplyAsync(Some.ChangeSet("k", Some.Onderzoek("o"), Some.Onderzoek("p"), Some.Relation("o", "KENT", "p")), Cancel);
        }

        await using var again = await folder.OpenAsync();

        Assert.Equal(2, (await again.GetAsync(Kijker.Systeem, ["o", "p"], Cancel)).Count);
        Assert.Equal(new ApplyResult.Applied(1, Repeated: true), await again.ApplyAsync(Some.ChangeSet("k", Some.Onderzoek("x")), Cancel));
        Assert.Equal(new ApplyResult.Applied(2, Repeated: false), await again.ApplyAsync(Some.ChangeSet("l", Some.Onderzoek("x")), Cancel));
    }

    [Fact]
    public async Task OpenAsync_Should_Refuse_When_TheFolderIsInUse()
    {
        await using var store = await folder.OpenAsync();

        var exception = await Assert.ThrowsAsync<GraphStoreException>(() => folder.OpenAsync());

        Assert.Equal("sqlite.in-use", exception.Code);
        Assert.Contains(folder.Path, exception.Message, StringComparison.Ordinal);
        Assert.Contains("--gegevens", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OpenAsync_Should_ReadBesideAWriter_When_ReadOnly()
    {
        await using var store = await folder.OpenAsync();
        await store.ApplyAsync(Some.ChangeSet("k", Some.Onderzoek("o")), Cancel);
        await using var reader = await folder.OpenAsync(readOnly: true);
        var before = await reader.CountAsync(Kijker.Systeem, "Onderzoek", null, Cancel);

        await store.ApplyAsync(Some.ChangeSet("l", Some.Onderzoek("p")), Cancel);

        Assert.Equal(1, before);
        Assert.Equal(2, await reader.CountAsync(Kijker.Systeem, "Onderzoek", null, Cancel));
        Assert.Empty(await reader.CheckAsync(Cancel));
        await Assert.ThrowsAsync<InvalidOperationException>(() => reader.ApplyAsync(Some.ChangeSet("m", Some.Onderzoek("q")), Cancel));
    }

    [Fact]
    public async Task OpenAsync_Should_ReadAGraphThatNobodyHasOpen_When_ReadOnly()
    {
        await using (var store = await folder.OpenAsync())
        {
            await store.ApplyAsync(Some.ChangeSet("k", Some.Onderzoek("o")), Cancel);
        }

        await using var reader = await folder.OpenAsync(readOnly: true);

        Assert.Equal(1, await reader.CountAsync(Kijker.Systeem, "Onderzoek", null, Cancel));
        Assert.IsType<PlanResult.Accepted>(await reader.PreviewAsync(Some.ChangeSet("l", Some.Onderzoek("p")), Cancel));
    }

    [Fact]
    public async Task OpenAsync_Should_SayThatThereIsNoGraph_When_ReadOnlyInAnEmptyFolder()
    {
        var exception = await Assert.ThrowsAsync<GraphStoreException>(() => folder.OpenAsync(readOnly: true));

        Assert.Equal("sqlite.open", exception.Code);
        Assert.Empty(Directory.EnumerateFiles(folder.Path));
    }

    [Theory]
    [InlineData(0, 16_384, 5)]
    [InlineData(65, 16_384, 5)]
    [InlineData(8, 1023, 5)]
    [InlineData(8, 1_048_577, 5)]
    [InlineData(8, 16_384, 61)]
    public async Task OpenAsync_Should_Throw_When_AnOptionIsOutOfItsRange(int readers, int cache, int timeout)
    {
        var options = folder.Options with { MaxReaders = readers, CacheKilobytes = cache, BusyTimeout = TimeSpan.FromSeconds(timeout) };

        await Assert.ThrowsAsync<ArgumentException>(() => SqliteGraphStore.OpenAsync(options, TestSchema.Instance, folder.Time, Cancel));
    }

    [Fact]
    public async Task DisposeAsync_Should_LeaveOneFileAndFreeTheFolder_When_CalledTwice()
    {
        var store = await folder.OpenAsync();
        await store.ApplyAsync(Some.ChangeSet("k", Some.Onderzoek("o")), Cancel);

        await store.DisposeAsync();
        await store.DisposeAsync();

        Assert.Equal(["graaf.db", "graaf.lock"], Directory.EnumerateFiles(folder.Path).Select(Path.GetFileName).Order());
        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.CountAsync(Kijker.Systeem, "Onderzoek", null, Cancel));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.ApplyAsync(Some.ChangeSet("l", Some.Onderzoek("p")), Cancel));
    }

    [Fact]
    public async Task Reads_Should_AllBeAnswered_When_ThereAreMoreThanReaders()
    {
        await using var store = await SqliteGraphStore.OpenAsync(folder.Options with { MaxReaders = 2 }, TestSchema.Instance, folder.Time, Cancel);
        await store.ApplyAsync(Some.ChangeSet("k", Some.Onderzoek("o")), Cancel);

        var counts = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => store.CountAsync(Kijker.Bezoeker, "Onderzoek", null, Cancel)));

        Assert.All(counts, count => Assert.Equal(1, count));
    }

    [Fact]
    public async Task ApplyAsync_Should_LeaveNothingInTheFiles_When_Erased()
    {
        const string Secret = "Geheim-van-Jansen";
        await using var store = await folder.OpenAsync();
        await store.ApplyAsync(Some.ChangeSet("k", Some.Node("Expert", "e", ("contact", Values.GraphValue.Of(Secret))), Some.Onderzoek("o")), Cancel);
        await store.ApplyAsync(Some.ChangeSet("l", Some.Vermelding("v", "IMPORT", Some.Claim("e", "naam", Secret))), Cancel);

        await store.ApplyAsync(Some.ChangeSet("m", new Change.EraseNode("e")), Cancel);

        foreach (var file in Directory.EnumerateFiles(folder.Path, "graaf.db*"))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var text = new StreamReader(stream, System.Text.Encoding.Latin1);
            Assert.DoesNotContain(Secret, await text.ReadToEndAsync(Cancel), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task OpenAsync_Should_MakeAnIndexForEveryIndexedField_When_TheSchemaIsTheRealOne()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(root.FullName, "graph-schema")))
        {
            root = root.Parent ?? throw new DirectoryNotFoundException("There is no graph-schema above the tests.");
        }

        var schema = Schema.GraphSchemaLoader.LoadFolder(Path.Combine(root.FullName, "graph-schema"));
        await using var store = await folder.OpenAsync(schema);

        var indexed = schema.NodeTypes.SelectMany(type => type.Fields).Where(field => field is { IsIndexed: true, IsList: false }).Select(field => $"veld_{field.Name}").ToHashSet();
        Assert.Superset(indexed, folder.Sql("SELECT name FROM sqlite_schema WHERE type = 'index'").ToHashSet());
        Assert.Equal(schema.NodeTypes.Length, (await store.SummariseAsync(Cancel)).Nodes.Count);
    }

    [Fact]
    public async Task OpenAsync_Should_ThrowAsAGraphStore_When_TheFileIsDamaged()
    {
        await File.WriteAllTextAsync(folder.Database, new string('x', 10_000), Cancel);

        var exception = await Assert.ThrowsAsync<GraphStoreException>(() => folder.OpenAsync());

        Assert.Equal("sqlite.corrupt", exception.Code);
        Assert.False(exception.IsTransient);
        Assert.NotNull(exception.InnerException);
    }

    [Fact]
    public async Task ApplyAsync_Should_BeTransient_When_AnotherProcessHoldsTheFile()
    {
        await using var store = await folder.OpenAsync();
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={folder.Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "BEGIN IMMEDIATE";
        command.ExecuteNonQuery();

        var exception = await Assert.ThrowsAsync<GraphStoreException>(() => store.ApplyAsync(Some.ChangeSet("k", Some.Onderzoek("o")), Cancel));
        command.CommandText = "ROLLBACK";
        command.ExecuteNonQuery();

        Assert.Equal(("sqlite.busy", true), (exception.Code, exception.IsTransient));
        Assert.IsType<ApplyResult.Applied>(await store.ApplyAsync(Some.ChangeSet("k", Some.Onderzoek("o")), Cancel));
    }

    public void Dispose() => folder.Dispose();
}
