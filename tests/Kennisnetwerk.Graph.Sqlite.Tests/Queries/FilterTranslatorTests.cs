using System.Collections.Immutable;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Sqlite.Content;
using Kennisnetwerk.Graph.Sqlite.Queries;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Sqlite.Tests.Queries;

/// <summary>Each condition as SQL: values travel as parameters, and what is always or never true is left out.</summary>
public sealed class FilterTranslatorTests
{
    private const string Jaar = "json_extract(k.velden, '$.jaar')";
    private const string Titel = "json_extract(k.velden, '$.titel')";
    private const string Woorden = "json_each(k.velden, '$.trefwoorden') AS item";

    private static readonly Filter Past = new Filter.Compare("jaar", Comparison.Less, GraphValue.Of(2020));
    private static readonly Filter Never = new Filter.Or([]);
    private static readonly Filter Always = new Filter.And([]);

    public static TheoryData<string> Names => [.. Cases.Keys];

    private static Dictionary<string, (Filter? Filter, string Sql)> Cases { get; } = new()
    {
        ["none"] = (null, "1"),
        ["equal"] = (Compare("jaar", Comparison.Equal, GraphValue.Of(2020)), $"{Jaar} = $1\n  $1 = 2020"),
        ["less"] = (Past, $"{Jaar} < $1\n  $1 = 2020"),
        ["less or equal"] = (Compare("jaar", Comparison.LessOrEqual, GraphValue.Of(-1)), $"{Jaar} <= $1\n  $1 = -1"),
        ["greater"] = (Compare("titel", Comparison.Greater, GraphValue.Of("x'; DROP TABLE knoop; --")), $"{Titel} > $1\n  $1 = x'; DROP TABLE knoop; --"),
        ["greater or equal"] = (Compare("start", Comparison.GreaterOrEqual, GraphValue.Of(new DateOnly(2021, 1, 2))), "json_extract(k.velden, '$.start') >= $1\n  $1 = 2021-01-02"),
        ["truth"] = (Compare("open", Comparison.Equal, GraphValue.Of(true)), "json_extract(k.velden, '$.open') = $1\n  $1 = 1"),
        ["number"] = (Compare("budget", Comparison.Equal, GraphValue.Of(0.1)), $"json_extract(k.velden, '$.budget') = $1\n  $1 = {NumberKey.Of(0.1)}"),
        ["moment"] = (Compare("gezien", Comparison.Equal, GraphValue.Of(DateTimeOffset.UnixEpoch)), "json_extract(k.velden, '$.gezien') = $1\n  $1 = 1970-01-01T00:00:00.000Z"),
        ["system fields"] = (new Filter.And([Compare("id", Comparison.Equal, GraphValue.Of("o")), Compare("publicatiestatus", Comparison.Equal, GraphValue.Of("CONCEPT"))]), "(k.id = $1 AND k.status = $2)\n  $1 = o\n  $2 = CONCEPT"),
        ["equal values share a parameter"] = (new Filter.Or([Past, Compare("jaar", Comparison.Equal, GraphValue.Of(2020))]), $"({Jaar} < $1 OR {Jaar} = $1)\n  $1 = 2020"),
        ["text and number that look alike do not"] = (new Filter.Or([Compare("jaar", Comparison.Equal, GraphValue.Of(1)), Compare("titel", Comparison.Equal, GraphValue.Of("1"))]), $"({Jaar} = $1 OR {Titel} = $2)\n  $1 = 1\n  $2 = 1"),
        ["in nothing"] = (new Filter.In("jaar", []), "0"),
        ["in one"] = (new Filter.In("jaar", [GraphValue.Of(5)]), $"{Jaar} = $1\n  $1 = 5"),
        ["in some"] = (new Filter.In("jaar", [GraphValue.Of(5), GraphValue.Of(long.MinValue)]), $"{Jaar} IN (SELECT value FROM json_each($1))\n  $1 = [5,-9223372036854775808]"),
        ["exists"] = (new Filter.Exists("jaar"), $"{Jaar} IS NOT NULL"),
        ["starts with"] = (new Filter.StartsWith("titel", "a%"), $"({Titel} >= $1 AND {Titel} < $2)\n  $1 = a%\n  $2 = a&"),
        ["starts with nothing"] = (new Filter.StartsWith("titel", ""), $"{Titel} IS NOT NULL"),
        ["starts with the last character"] = (new Filter.StartsWith("titel", "\U0010FFFF"), $"{Titel} >= $1\n  $1 = \U0010FFFF"),
        ["starts with what is decomposed"] = (new Filter.StartsWith("titel", "e\u0301"), $"({Titel} >= $1 AND {Titel} < $2)\n  $1 = é\n  $2 = ê"),
        ["list item"] = (Compare("trefwoorden", Comparison.Equal, GraphValue.Of("zorg")), $"EXISTS (SELECT 1 FROM {Woorden} WHERE item.value = $1)\n  $1 = zorg"),
        ["list exists"] = (new Filter.Exists("trefwoorden"), "json_extract(k.velden, '$.trefwoorden') IS NOT NULL"),
        ["list starts with nothing"] = (new Filter.StartsWith("trefwoorden", ""), $"EXISTS (SELECT 1 FROM {Woorden} WHERE item.value IS NOT NULL)"),
        ["not"] = (new Filter.Not(Past), $"NOT coalesce({Jaar} < $1, 0)\n  $1 = 2020"),
        ["not not"] = (new Filter.Not(new Filter.Not(Past)), $"NOT coalesce(NOT coalesce({Jaar} < $1, 0), 0)\n  $1 = 2020"),
        ["not never"] = (new Filter.Not(Never), "1"),
        ["not always"] = (new Filter.Not(Always), "0"),
        ["and of one"] = (new Filter.And([Past]), $"{Jaar} < $1\n  $1 = 2020"),
        ["and with always"] = (new Filter.And([Always, Past, Always]), $"{Jaar} < $1\n  $1 = 2020"),
        ["and with never"] = (new Filter.And([Past, Never]), "0"),
        ["or with never"] = (new Filter.Or([Never, Past]), $"{Jaar} < $1\n  $1 = 2020"),
        ["or with always"] = (new Filter.Or([Past, Always]), "1"),
        ["and in and"] = (new Filter.And([Past, new Filter.And([new Filter.Exists("titel"), Past])]), $"({Jaar} < $1 AND {Titel} IS NOT NULL AND {Jaar} < $1)\n  $1 = 2020"),
        ["or in and"] = (new Filter.And([new Filter.Exists("titel"), new Filter.Or([Past, new Filter.Exists("jaar")])]), $"({Titel} IS NOT NULL AND ({Jaar} < $1 OR {Jaar} IS NOT NULL))\n  $1 = 2020"),
        ["related to nothing"] = (new Filter.Related("KENT", Direction.Beide, []), "0"),
        ["related out"] = (new Filter.Related("KENT", Direction.Uit, ["i"]), "EXISTS (SELECT 1 FROM relatie AS kant WHERE (kant.van = k.id AND kant.soort = $1 AND kant.naar = $2))\n  $1 = KENT\n  $2 = i"),
        ["related in, to a merged id"] = (new Filter.Related("KENT", Direction.In, ["oud", "nieuw"]), "EXISTS (SELECT 1 FROM relatie AS kant WHERE (kant.naar = k.id AND kant.soort = $1 AND kant.van = $2))\n  $1 = KENT\n  $2 = nieuw"),
        ["related either way"] = (
            new Filter.Related("KENT", Direction.Beide, ["i", "j"]),
            "(EXISTS (SELECT 1 FROM relatie AS kant WHERE (kant.van = k.id AND kant.soort = $1 AND kant.naar IN (SELECT value FROM json_each($2))))"
            + " OR EXISTS (SELECT 1 FROM relatie AS kant WHERE (kant.naar = k.id AND kant.soort = $1 AND kant.van IN (SELECT value FROM json_each($2)))))\n  $1 = KENT\n  $2 = [\"i\",\"j\"]"),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Translate_Should_GiveTheCondition_When_TheFilterIs(string name) => Assert.Equal(Cases[name].Sql, Print(Cases[name].Filter, Kijker.Systeem));

    [Fact]
    public void Translate_Should_AskWhetherTheNeighbourIsVisible_When_NotAllIsSeen() => Assert.Equal(
        """
        EXISTS (SELECT 1 FROM relatie AS kant JOIN knoop AS ander ON ander.id = kant.naar WHERE (kant.van = k.id AND kant.soort = $1 AND kant.naar = $2 AND ((ander.status = $3 AND ander.soort IN (SELECT value FROM json_each($4))) OR EXISTS (SELECT 1 FROM json_each(ander.eigenaars) AS eigenaar WHERE eigenaar.value = $5))))
          $1 = KENT
          $2 = p
          $3 = GEPUBLICEERD
          $4 = ["Onderzoek","Kennisinstelling","Thema","Bron","Vermelding"]
          $5 = i
        """,
        Print(new Filter.Related("KENT", Direction.Uit, ["p"]), new Kijker(Rol.Kennisinstituut, ["i"])));

    [Fact]
    public void NamedIds_Should_FindNeighboursAnywhere_When_TheyAreNested() => Assert.Equal(
        ["a", "b", "c"],
        FilterTranslator.NamedIds(new Filter.And([new Filter.Related("KENT", Direction.Uit, ["a"]), new Filter.Not(new Filter.Or([new Filter.Related("KENT", Direction.In, ["b", "c"]), Past]))])));

    private static string Print(Filter? filter, Kijker kijker) => new FilterTranslator(
        TestSchema.Instance, kijker, ReadScope.OfNodes(TestSchema.Instance, kijker, "Onderzoek"), ImmutableDictionary<string, string>.Empty.Add("oud", "nieuw")).Translate(filter).ToString();

    private static Filter.Compare Compare(string field, Comparison comparison, GraphValue value) => new(field, comparison, value);
}
