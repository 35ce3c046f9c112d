using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Conformance.Suites;

/// <summary>Which rows a condition keeps: two-valued logic, absent values, lists, every kind of value.</summary>
public abstract class FilterConformance<TFixture>(TFixture fixture) : GraphConformance<TFixture>(fixture)
    where TFixture : class, IGraphFixture
{
    public static TheoryData<string> Names => [.. Cases.Keys];

    private static Dictionary<string, (Filter Filter, string[] Ids)> Cases { get; } = new()
    {
        ["equal text"] = (Is("titel", GraphValue.Of("Alfa")), ["a"]),
        ["equal text differs by case"] = (new Filter.Or([Is("titel", GraphValue.Of("alfa")), Is("titel", GraphValue.Of("Beta"))]), ["b"]),
        ["equal choice"] = (Is("status", GraphValue.Of("LOPEND")), ["a", "b"]),
        ["equal whole"] = (Is("jaar", GraphValue.Of(2020)), ["a", "d"]),
        ["equal number"] = (Is("budget", GraphValue.Of(0.1)), ["a"]),
        ["equal whole-looking number"] = (Is("budget", GraphValue.Of(3.0)), ["b"]),
        ["equal truth"] = (Is("open", GraphValue.Of(false)), ["b"]),
        ["equal date"] = (Is("start", GraphValue.Of(new DateOnly(2021, 5, 4))), ["a"]),
        ["equal moment"] = (Is("gezien", GraphValue.Of(At)), ["a"]),
        ["less"] = (Compare("jaar", Comparison.Less, GraphValue.Of(2020)), ["b"]),
        ["less or equal"] = (Compare("jaar", Comparison.LessOrEqual, GraphValue.Of(2020)), ["a", "b", "d"]),
        ["greater"] = (Compare("budget", Comparison.Greater, GraphValue.Of(0.1)), ["b"]),
        ["greater or equal"] = (Compare("start", Comparison.GreaterOrEqual, GraphValue.Of(new DateOnly(2021, 5, 4))), ["a", "b"]),
        ["greater text"] = (Compare("titel", Comparison.Greater, GraphValue.Of("Beta")), ["c", "d"]),
        ["greater text beyond the basic plane"] = (Compare("titel", Comparison.Greater, GraphValue.Of("\uFF21")), ["d"]),
        ["later moment"] = (Compare("gezien", Comparison.Greater, GraphValue.Of(At.AddMilliseconds(-1))), ["a", "b"]),
        ["absent never compares"] = (Compare("budget", Comparison.Less, GraphValue.Of(1e9)), ["a", "b"]),
        ["not is the complement"] = (new Filter.Not(Compare("budget", Comparison.Less, GraphValue.Of(1e9))), ["c", "d"]),
        ["not equal keeps absent"] = (new Filter.Not(Is("status", GraphValue.Of("LOPEND"))), ["c", "d"]),
        ["double negation"] = (new Filter.Not(new Filter.Not(Is("status", GraphValue.Of("LOPEND")))), ["a", "b"]),
        ["not over an or of absents"] = (new Filter.Not(new Filter.Or([Is("open", GraphValue.Of(true)), Is("jaar", GraphValue.Of(2020))])), ["b", "c"]),
        ["not over an and of absents"] = (new Filter.Not(new Filter.And([Is("open", GraphValue.Of(true)), Is("jaar", GraphValue.Of(2020))])), ["b", "c", "d"]),
        ["in"] = (new Filter.In("jaar", [GraphValue.Of(1999), GraphValue.Of(2020), GraphValue.Of(3000)]), ["a", "b", "d"]),
        ["not in keeps absent"] = (new Filter.Not(new Filter.In("jaar", [GraphValue.Of(2020)])), ["b", "c"]),
        ["in nothing, negated"] = (new Filter.Not(new Filter.In("jaar", [])), ["a", "b", "c", "d"]),
        ["exists"] = (new Filter.Exists("jaar"), ["a", "b", "d"]),
        ["does not exist"] = (new Filter.Not(new Filter.Exists("jaar")), ["c"]),
        ["starts with"] = (new Filter.StartsWith("titel", "Al"), ["a"]),
        ["starts with percent sign"] = (new Filter.StartsWith("titel", "G%"), ["c"]),
        ["starts with beyond the basic plane"] = (new Filter.StartsWith("titel", "\U0001F600"), ["d"]),
        ["starts with nothing"] = (new Filter.StartsWith("status", ""), ["a", "b"]),
        ["list equal"] = (Is("trefwoorden", GraphValue.Of("zorg")), ["a", "b"]),
        ["list in"] = (new Filter.In("trefwoorden", [GraphValue.Of("wonen"), GraphValue.Of("x")]), ["b"]),
        ["list exists"] = (new Filter.Exists("trefwoorden"), ["a", "b"]),
        ["list starts with"] = (new Filter.StartsWith("trefwoorden", "wo"), ["b"]),
        ["list compare"] = (Compare("jaren", Comparison.Greater, GraphValue.Of(2015)), ["a"]),
        ["not of a list condition"] = (new Filter.Not(Is("trefwoorden", GraphValue.Of("wonen"))), ["a", "c", "d"]),
        ["empty and"] = (new Filter.And([]), ["a", "b", "c", "d"]),
        ["empty or, negated"] = (new Filter.Not(new Filter.Or([])), ["a", "b", "c", "d"]),
        ["system id"] = (new Filter.In(SystemField.Id, [GraphValue.Of("c"), GraphValue.Of("d"), GraphValue.Of("e")]), ["c", "d"]),
        ["system status"] = (Is(SystemField.Status, GraphValue.Of("CONCEPT")), ["d"]),
        ["system type"] = (Is(SystemField.Type, GraphValue.Of("Onderzoek")), ["a", "b", "c", "d"]),
        ["system moment"] = (Compare(SystemField.CreatedAt, Comparison.LessOrEqual, GraphValue.Of(new DateTimeOffset(2026, 1, 2, 3, 4, 5, 678, TimeSpan.Zero))), ["a", "b", "c", "d"]),
        ["related out"] = (new Filter.Related("UITGEVOERD_DOOR", Direction.Uit, ["i"]), ["a", "b"]),
        ["related to one of"] = (new Filter.Related("UITGEVOERD_DOOR", Direction.Uit, ["j", "onbekend"]), ["b"]),
        ["not related"] = (new Filter.Not(new Filter.Related("UITGEVOERD_DOOR", Direction.Uit, ["i", "j"])), ["c", "d"]),
        ["related in"] = (new Filter.Related("KENT", Direction.In, ["i"]), ["c"]),
        ["related either way"] = (new Filter.Related("KENT", Direction.Beide, ["i"]), ["c", "d"]),
        ["related to nothing, negated"] = (new Filter.Not(new Filter.Related("KENT", Direction.Beide, [])), ["a", "b", "c", "d"]),
        ["all together"] = (
            new Filter.And([Is("status", GraphValue.Of("LOPEND")), new Filter.Or([Is("open", GraphValue.Of(true)), Is("jaar", GraphValue.Of(1999))]), new Filter.Not(Is("titel", GraphValue.Of("Beta")))]),
            ["a"]),
    };

    private static DateTimeOffset At => new(2025, 6, 7, 8, 9, 10, 11, TimeSpan.Zero);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task ScanAndCount_Should_KeepWhatHolds_When_Filtered(string name)
    {
        await WriteAsync(
            Some.Instelling("i"), Some.Instelling("j"),
            Some.Onderzoek("a", ("titel", GraphValue.Of("Alfa")), ("status", GraphValue.Of("LOPEND")), ("jaar", GraphValue.Of(2020)), ("budget", GraphValue.Of(0.1)), ("open", GraphValue.Of(true)),
                ("start", GraphValue.Of(new DateOnly(2021, 5, 4))), ("gezien", GraphValue.Of(At)), ("trefwoorden", GraphValue.Of(["zorg", "jeugd"])), ("jaren", ListValue.Of([GraphValue.Of(2010), GraphValue.Of(2016)]))),
            Some.Onderzoek("b", ("titel", GraphValue.Of("Beta")), ("status", GraphValue.Of("LOPEND")), ("jaar", GraphValue.Of(1999)), ("budget", GraphValue.Of(3.0)), ("open", GraphValue.Of(false)),
                ("start", GraphValue.Of(new DateOnly(2022, 1, 1))), ("gezien", GraphValue.Of(At.AddHours(1))), ("trefwoorden", GraphValue.Of(["zorg", "wonen"])), ("jaren", ListValue.Of([GraphValue.Of(2010)]))),
            Some.Onderzoek("c", ("titel", GraphValue.Of("G%mma"))),
            Some.Onderzoek("d", ("titel", GraphValue.Of("\U0001F600")), ("jaar", GraphValue.Of(2020)), ("trefwoorden", GraphValue.Of(Array.Empty<string>()))) with { Status = Publicatiestatus.Concept },
            Some.Relation("a", "UITGEVOERD_DOOR", "i"), Some.Relation("b", "UITGEVOERD_DOOR", "i"), Some.Relation("b", "UITGEVOERD_DOOR", "j"),
            Some.Relation("i", "KENT", "c"), Some.Relation("d", "KENT", "i"));
        var (filter, expected) = Cases[name];

        Assert.Equal(expected, await IdsAsync(filter));
        Assert.Equal(expected.Length, await Store.CountAsync(Systeem, "Onderzoek", filter, Cancel));
    }

    [Fact]
    public async Task ScanAsync_Should_KeepNothing_When_TheConditionNamesNothing()
    {
        await WriteAsync(Some.Onderzoek("a", ("jaar", GraphValue.Of(1))));

        Assert.Empty(await IdsAsync(new Filter.In("jaar", [])));
        Assert.Empty(await IdsAsync(new Filter.Or([])));
        Assert.Empty(await IdsAsync(new Filter.Related("KENT", Direction.Beide, [])));
    }

    [Fact]
    public async Task ScanAsync_Should_CompareFieldsThatSomeTypesHave_When_AskedForAnInterface()
    {
        await WriteAsync(Some.Onderzoek("o", ("jaar", GraphValue.Of(5))), Some.Instelling("i"), Some.Thema("t"));

        Assert.Equal(["o"], await IdsAsync(new ScanRequest { Type = "Item", Filter = Is("jaar", GraphValue.Of(5)) }));
        Assert.Equal(["i", "t"], await IdsAsync(new ScanRequest { Type = "Benoemd" }));
    }

    private static Filter.Compare Is(string field, GraphValue value) => new(field, Comparison.Equal, value);

    private static Filter.Compare Compare(string field, Comparison comparison, GraphValue value) => new(field, comparison, value);
}
