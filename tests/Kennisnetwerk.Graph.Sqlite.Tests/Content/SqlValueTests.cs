using System.Collections.Immutable;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Sqlite.Content;
using Kennisnetwerk.Graph.Sqlite.Storage;
using Kennisnetwerk.Graph.Sqlite.Tests.Support;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Graph.Values;
using Microsoft.Data.Sqlite;

namespace Kennisnetwerk.Graph.Sqlite.Tests.Content;

/// <summary>Scalars in the database: its own comparisons are those of the graph.</summary>
public sealed class SqlValueTests : IDisposable
{
    private readonly StoreFolder folder = new();

    [Fact]
    public void Read_Should_GiveTheScalarBack_When_ValuesAreRandom()
    {
        var fields = TestSchema.Instance.Type("Onderzoek")!.Fields.Where(field => !field.IsList).ToList();
        for (var seed = 0; seed < 300; seed++)
        {
            foreach (var (name, value) in new RandomValues(seed).Of(fields))
            {
                Assert.Equal(value, SqlValue.Read(fields.Single(field => field.Name == name).Kind, SqlValue.Of(value)));
            }
        }
    }

    // The database compares, orders and looks up through JSON, by parameter and by list.
    [Theory]
    [InlineData(FieldKind.Text)]
    [InlineData(FieldKind.Whole)]
    [InlineData(FieldKind.Number)]
    [InlineData(FieldKind.Truth)]
    [InlineData(FieldKind.Date)]
    [InlineData(FieldKind.Moment)]
    public void Of_Should_OrderInTheDatabaseAsInTheGraph_When_ComparedThere(FieldKind kind)
    {
        var field = new GraphField { Name = "veld", Kind = kind };
        var values = Enumerable.Range(0, 400).SelectMany(seed => new RandomValues(seed).Of([field]).Values).Distinct().ToList();
        using var session = SqliteSession.OpenFile(folder.File("proef.db"), SqliteOpenMode.ReadWriteCreate);
        session.Execute("CREATE TABLE t (nummer INTEGER PRIMARY KEY, velden TEXT NOT NULL)");
        for (var i = 0; i < values.Count; i++)
        {
            session.Execute("INSERT INTO t VALUES ($1, $2)", (long)i, FieldJson.Print(ImmutableSortedDictionary<string, GraphValue>.Empty.Add("veld", values[i])));
        }

        var ordered = session.Query("SELECT nummer FROM t ORDER BY json_extract(velden, '$.veld')", row => values[(int)row.GetInt64(0)]);
        Assert.Equal(values.Order(GraphValueOrder.Instance), ordered);
        foreach (var value in values.Take(60))
        {
            var equal = session.Query("SELECT nummer FROM t WHERE json_extract(velden, '$.veld') = $1", row => values[(int)row.GetInt64(0)], SqlValue.Of(value));
            var listed = session.Query(
                "SELECT nummer FROM t WHERE json_extract(velden, '$.veld') IN (SELECT value FROM json_each($1))", row => values[(int)row.GetInt64(0)], System.Text.Json.JsonSerializer.Serialize(new[] { SqlValue.Of(value) }));
            Assert.Equal([value], equal);
            Assert.Equal([value], listed);
        }
    }

    [Theory]
    [InlineData(FieldKind.Text, 1L)]
    [InlineData(FieldKind.Choice, 1L)]
    [InlineData(FieldKind.Whole, "1")]
    [InlineData(FieldKind.Number, "0.5")]
    [InlineData(FieldKind.Truth, "true")]
    [InlineData(FieldKind.Date, "2021")]
    [InlineData(FieldKind.Date, 20210101L)]
    [InlineData(FieldKind.Moment, "2021-01-01")]
    public void Read_Should_FailAsAStore_When_TheStoredValueIsOfAnotherKind(FieldKind kind, object stored)
    {
        var exception = Assert.Throws<GraphStoreException>(() => SqlValue.Read(kind, stored));

        Assert.Equal(("sqlite.content", $"The graph holds '{stored}' where the schema has a {kind}; restore a copy."), (exception.Code, exception.Message));
    }

    [Fact]
    public void Of_Should_Throw_When_TheValueIsAList() => Assert.Throws<ArgumentException>(() => SqlValue.Of(GraphValue.Of(["a"])));

    public void Dispose() => folder.Dispose();
}
