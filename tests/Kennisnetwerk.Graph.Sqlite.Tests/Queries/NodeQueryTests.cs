using System.Collections.Immutable;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Sqlite.Queries;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Sqlite.Tests.Queries;

public sealed class NodeQueryTests
{
    private const string Columns = "SELECT k.id, k.soort, k.status, k.eigenaars, k.versie, k.aangemaakt, k.gewijzigd, k.velden, k.beweringen\nFROM knoop AS k\n";

    [Fact]
    public void Page_Should_AskForOneRowMore_When_NothingIsAsked() => Assert.Equal(
        Columns + """
        WHERE k.soort = $1
        ORDER BY k.id ASC
        LIMIT $2
          $1 = Onderzoek
          $2 = 11
        """,
        Print(Kijker.Systeem, "Onderzoek", null, [], new PageRequest(10), null));

    [Fact]
    public void Page_Should_HideWhatIsNotPublic_When_AVisitorLooks() => Assert.Equal(
        Columns + """
        WHERE (k.soort IN (SELECT value FROM json_each($1)) AND k.status = $2 AND k.soort IN (SELECT value FROM json_each($3)))
        ORDER BY k.id ASC
        LIMIT $4
          $1 = ["Kennisinstelling","Thema","Expert","Bron"]
          $2 = GEPUBLICEERD
          $3 = ["Kennisinstelling","Thema","Bron"]
          $4 = 11
        """,
        Print(Kijker.Bezoeker, "Benoemd", null, [], new PageRequest(10), null));

    // What to see: absent values come last, so after a present value follow the larger ones and the absent ones; values travel apart.
    [Fact]
    public void Page_Should_GoOnBeyondTheCursor_When_OrderedByTwoKeys() => Assert.Equal(
        Columns + """
        WHERE (k.soort = $1 AND NOT coalesce((json_extract(k.velden, '$.status') = $2 OR EXISTS (SELECT 1 FROM json_each(k.velden, '$.trefwoorden') AS item WHERE (item.value >= $3 AND item.value < $4))), 0) AND ((json_extract(k.velden, '$.jaar') < $5 OR json_extract(k.velden, '$.jaar') IS NULL) OR (json_extract(k.velden, '$.jaar') IS $5 AND (json_extract(k.sleutels, '$.titel') > $6 OR json_extract(k.sleutels, '$.titel') IS NULL)) OR (json_extract(k.velden, '$.jaar') IS $5 AND json_extract(k.sleutels, '$.titel') IS $6 AND k.id > $7)))
        ORDER BY json_extract(k.velden, '$.jaar') DESC, json_extract(k.sleutels, '$.titel') ASC NULLS LAST, k.id ASC
        LIMIT $8
          $1 = Onderzoek
          $2 = LOPEND
          $3 = x'; --
          $4 = x'; -.
          $5 = 2021
          $6 = een
          $7 = o-1
          $8 = 3
        """,
        Print(
            Kijker.Systeem,
            "Onderzoek",
            new Filter.Not(new Filter.Or([new Filter.Compare("status", Comparison.Equal, GraphValue.Of("LOPEND")), new Filter.StartsWith("trefwoorden", "x'; --")])),
            [new Order("jaar", Descending: true), new Order("titel", Alphabetical: true)],
            new PageRequest(2),
            new Cursor([GraphValue.Of(2021), GraphValue.Of("een")], ["o-1"])));

    [Fact]
    public void Page_Should_ReadFromTheEnd_When_Backward() => Assert.Equal(
        Columns + """
        WHERE (k.soort = $1 AND (json_extract(k.velden, '$.jaar') IS NOT NULL OR (json_extract(k.velden, '$.jaar') IS $2 AND k.id < $3)))
        ORDER BY json_extract(k.velden, '$.jaar') DESC NULLS FIRST, k.id DESC
        LIMIT $4
          $1 = Onderzoek
          $2 = NULL
          $3 = o-1
          $4 = 3
        """,
        Print(Kijker.Systeem, "Onderzoek", null, [new Order("jaar")], new PageRequest(2, Backward: true), new Cursor([null], ["o-1"])));

    [Fact]
    public void Groups_Should_CountNodesPerItem_When_TheFieldIsAList() => Assert.Equal(
        """
        SELECT item.value, count(DISTINCT k.id) AS aantal
        FROM knoop AS k LEFT JOIN json_each(k.velden, '$.trefwoorden') AS item
        WHERE k.soort = $1
        GROUP BY item.value
        ORDER BY aantal DESC, item.value ASC NULLS LAST
        LIMIT $2
          $1 = Onderzoek
          $2 = 1000
        """,
        Query(Kijker.Systeem, "Onderzoek", null).Groups("trefwoorden").ToString());

    private static NodeQuery Query(Kijker kijker, string type, Filter? filter) =>
        new(TestSchema.Instance, kijker, ReadScope.OfNodes(TestSchema.Instance, kijker, type), filter, ImmutableDictionary<string, string>.Empty);

    private static string Print(Kijker kijker, string type, Filter? filter, Order[] orders, PageRequest page, Cursor? cursor) =>
        Query(kijker, type, filter).Page([.. orders], page, cursor).ToString();
}
