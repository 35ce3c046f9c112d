using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Sqlite.Storage;
using Kennisnetwerk.Graph.Sqlite.Tests.Support;
using Kennisnetwerk.Graph.Stores;
using Microsoft.Data.Sqlite;

namespace Kennisnetwerk.Graph.Sqlite.Tests.Storage;

/// <summary>What goes wrong in the database or on the disk, as the port tells it.</summary>
public sealed class SqliteErrorsTests : IDisposable
{
    private readonly StoreFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1, "sqlite.error-1", false, "The database refused the statement.")]
    [InlineData(5, "sqlite.busy", true, "Another process holds the graph; try again.")]
    [InlineData(6, "sqlite.busy", true, "Another process holds the graph; try again.")]
    [InlineData(8, "sqlite.readonly", false, "check the rights on its folder")]
    [InlineData(10, "sqlite.error-10", false, "The database refused the statement.")]
    [InlineData(11, "sqlite.corrupt", false, "restore a copy")]
    [InlineData(13, "sqlite.full", true, "make room and try again")]
    [InlineData(14, "sqlite.open", false, "check the folder and its rights")]
    [InlineData(26, "sqlite.corrupt", false, "restore a copy")]
    public void Guard_Should_GiveCodeAndRemedy_When_TheDatabaseFails(int error, string code, bool isTransient, string remedy)
    {
        var inner = new SqliteException("wat SQLite zei", error);
        var exception = Assert.Throws<GraphStoreException>(() => SqliteErrors.Guard<int>(() => throw inner, Cancel));

        Assert.Equal((code, isTransient), (exception.Code, exception.IsTransient));
        Assert.Contains(remedy, exception.Message, StringComparison.Ordinal);
        Assert.Contains("wat SQLite zei", exception.Message, StringComparison.Ordinal);
        Assert.Same(inner, exception.InnerException);
    }

    [Fact]
    public void Guard_Should_CarryTheToken_When_TheDatabaseWasInterrupted()
    {
        using var source = new CancellationTokenSource();
        var exception = Assert.Throws<OperationCanceledException>(() => SqliteErrors.Guard<int>(() => throw new SqliteException("interrupted", 9), source.Token));

        Assert.Equal(source.Token, exception.CancellationToken);
    }

    [Fact]
    public void Guard_Should_NameTheFolder_When_TheDiskFails()
    {
        Assert.Equal("sqlite.files", Assert.Throws<GraphStoreException>(() => SqliteErrors.Guard<int>(() => throw new IOException("schijf"), Cancel)).Code);
        Assert.Equal("sqlite.files", Assert.Throws<GraphStoreException>(() => SqliteErrors.Guard<int>(() => throw new UnauthorizedAccessException("recht"), Cancel)).Code);
    }

    [Fact]
    public void Guard_Should_LeaveOthersAsTheyAre_When_TheyAreNoFailureOfTheStore()
    {
        Assert.Throws<ArgumentException>(() => SqliteErrors.Guard<int>(() => throw new ArgumentException("fout"), Cancel));
        Assert.Throws<InvalidOperationException>(() => SqliteErrors.Guard<int>(() => throw new InvalidOperationException("fout"), Cancel));
        Assert.Equal(7, SqliteErrors.Guard(() => 7, Cancel));
    }

    [Fact]
    public void Guard_Should_AskForRoom_When_TheFileCannotGrow()
    {
        using var session = SqliteSession.OpenFile(folder.File("vol.db"), SqliteOpenMode.ReadWriteCreate);
        session.Execute("CREATE TABLE t (x TEXT)");
        session.Execute("PRAGMA max_page_count = 4");

        var exception = Assert.Throws<GraphStoreException>(() => SqliteErrors.Guard(() => session.Execute("INSERT INTO t VALUES ($1)", new string('x', 100_000)), Cancel));

        Assert.Equal(("sqlite.full", true), (exception.Code, exception.IsTransient));
        Assert.Equal(0L, session.Scalar("SELECT count(*) FROM t"));
    }

    [Fact]
    public async Task OpenAsync_Should_SayThatTheFolderCannotBeUsed_When_ItIsAFileOrCannotBeMade()
    {
        await File.WriteAllTextAsync(folder.File("bestand"), "", Cancel);
        foreach (var path in new[] { folder.File("bestand"), Path.Combine(folder.File("bestand"), "onder"), "/proc/kennisnetwerk" })
        {
            var exception = await Assert.ThrowsAsync<GraphStoreException>(() => SqliteGraphStore.OpenAsync(new SqliteStoreOptions { Folder = path }, TestSchema.Instance, folder.Time, Cancel));

            Assert.Equal("sqlite.files", exception.Code);
            Assert.StartsWith("The graph's folder could not be used: ", exception.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task OpenAsync_Should_SayThatTheFileCannotBeOpened_When_ItIsAFolder()
    {
        Directory.CreateDirectory(folder.Database);

        Assert.Equal("sqlite.open", (await Assert.ThrowsAsync<GraphStoreException>(() => folder.OpenAsync())).Code);
        Assert.Equal("sqlite.open", (await Assert.ThrowsAsync<GraphStoreException>(() => folder.OpenAsync(readOnly: true))).Code);
    }

    [Fact]
    public async Task OpenAsync_Should_GiveTheFolderBack_When_OpeningFailed()
    {
        await File.WriteAllTextAsync(folder.Database, new string('x', 5000), Cancel);
        await Assert.ThrowsAsync<GraphStoreException>(() => folder.OpenAsync());
        File.Delete(folder.Database);

        await using var store = await folder.OpenAsync();
        Assert.Equal(0, (await store.SummariseAsync(Cancel)).LastSequence);
    }

    [Theory]
    [InlineData(-1.0)]
    [InlineData(-0.2)]
    [InlineData(60.5)]
    public async Task OpenAsync_Should_Throw_When_TheBusyTimeIsOutOfRange(double seconds) => Assert.Contains(
        "BusyTimeout is",
        (await Assert.ThrowsAsync<ArgumentException>(() => SqliteGraphStore.OpenAsync(folder.Options with { BusyTimeout = TimeSpan.FromSeconds(seconds) }, TestSchema.Instance, folder.Time, Cancel))).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public async Task OpenAsync_Should_Throw_When_ThereIsNoFolder(string path) =>
        await Assert.ThrowsAsync<ArgumentException>(() => SqliteGraphStore.OpenAsync(new SqliteStoreOptions { Folder = path }, TestSchema.Instance, folder.Time, Cancel));

    public void Dispose() => folder.Dispose();
}
