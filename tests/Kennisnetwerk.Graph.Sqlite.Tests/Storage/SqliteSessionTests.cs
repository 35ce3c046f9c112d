using Kennisnetwerk.Graph.Sqlite.Sql;
using Kennisnetwerk.Graph.Sqlite.Storage;
using Kennisnetwerk.Graph.Sqlite.Tests.Support;
using Microsoft.Data.Sqlite;

namespace Kennisnetwerk.Graph.Sqlite.Tests.Storage;

/// <summary>A connection: its settings, its prepared statements, its transactions and what interrupts it.</summary>
public sealed class SqliteSessionTests : IDisposable
{
    private readonly StoreFolder folder = new();

    [Fact]
    public void Open_Should_WaitForTheDiskAndOverwriteWhatIsDeleted_When_Writing()
    {
        using var writer = SqliteSession.Open(folder.Options with { CacheKilobytes = 2048 }, forWriting: true);

        Assert.Equal("wal", writer.Scalar("PRAGMA journal_mode"));
        Assert.Equal([2L, 1L, 1L, -2048L, 1000L], new[] { "synchronous", "secure_delete", "foreign_keys", "cache_size", "busy_timeout" }.Select(name => writer.Scalar($"PRAGMA {name}")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Open_Should_RefuseToWrite_When_Reading(bool readOnly)
    {
        using var writer = SqliteSession.Open(folder.Options, forWriting: true);
        writer.Execute("CREATE TABLE t (x)");
        using var reader = SqliteSession.Open(folder.Options with { ReadOnly = readOnly }, forWriting: false);

        Assert.Equal(8, Assert.Throws<SqliteException>(() => reader.Execute("INSERT INTO t VALUES (1)")).SqliteErrorCode);
        Assert.Equal(0L, reader.Scalar("SELECT count(*) FROM t"));
    }

    [Fact]
    public void Query_Should_BindEachCallsOwnValues_When_AStatementIsUsedAgain()
    {
        using var session = SqliteSession.OpenFile(folder.File("proef.db"), SqliteOpenMode.ReadWriteCreate);

        foreach (var value in new object?[] { "tekst", 5L, null, "", long.MinValue, "\U0001F600" })
        {
            Assert.Equal([value ?? DBNull.Value], session.Query("SELECT $1", row => row.GetValue(0), value));
            Assert.Equal(value, session.Scalar("SELECT $1", value));
        }

        Assert.Null(session.Scalar("SELECT 1 WHERE 0"));
    }

    [Fact]
    public void Query_Should_GoOn_When_ThereAreMoreStatementsThanItKeeps()
    {
        using var session = SqliteSession.OpenFile(folder.File("proef.db"), SqliteOpenMode.ReadWriteCreate);

        for (var round = 0; round < 2; round++)
        {
            Assert.All(Enumerable.Range(0, 450), i => Assert.Equal(i + 1L, session.Scalar($"SELECT {i} + $1", 1L)));
        }
    }

    [Fact]
    public void IsInTransaction_Should_FollowTheStatements_When_OneBeginsAndEnds()
    {
        using var session = SqliteSession.OpenFile(folder.File("proef.db"), SqliteOpenMode.ReadWriteCreate);
        var before = session.IsInTransaction;
        session.Execute("BEGIN");
        var during = session.IsInTransaction;
        session.Execute("ROLLBACK");

        Assert.Equal((false, true, false), (before, during, session.IsInTransaction));
    }

    [Fact]
    public void InterruptOn_Should_EndWhatRunsAndNothingAfterwards_When_TheTokenIsCancelled()
    {
        const string Endless = "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n";
        using var session = SqliteSession.OpenFile(folder.File("proef.db"), SqliteOpenMode.ReadWriteCreate);
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(30));
        using (session.InterruptOn(source.Token))
        {
            Assert.Equal(9, Assert.Throws<SqliteException>(() => session.Scalar(Endless)).SqliteErrorCode);
        }

        Assert.Equal(1L, session.Scalar("SELECT 1"));
    }

    [Fact]
    public void OpenFile_Should_Throw_When_ThereIsNoFileToRead() =>
        Assert.Equal(14, Assert.Throws<SqliteException>(() => SqliteSession.OpenFile(folder.File("nergens.db"), SqliteOpenMode.ReadOnly)).SqliteErrorCode);

    [Fact]
    public void Query_Should_TakeStatementsOfNodes_When_TheyHoldParameters()
    {
        using var session = SqliteSession.OpenFile(folder.File("proef.db"), SqliteOpenMode.ReadWriteCreate);
        var statement = new SelectNode([new AliasNode(new ParameterNode("a'b"), "x"), new ParameterNode(7L)], new JsonArrayNode(["p", "q\"r"], "o")).ToStatement();

        Assert.Equal([("a'b", 7L), ("a'b", 7L)], session.Query(statement, row => (row.GetString(0), row.GetInt64(1))));
        Assert.Equal(["p", "q\"r"], session.Query(new SelectNode([new ColumnNode("o", "value")], new JsonArrayNode(["p", "q\"r"], "o")).ToStatement(), row => row.GetString(0)));
    }

    public void Dispose() => folder.Dispose();
}
