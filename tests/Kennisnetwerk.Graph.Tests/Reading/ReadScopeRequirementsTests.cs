using System.Collections.Immutable;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Tests.Reading;

/// <summary>What filters, orders and cursors must satisfy, with the words for what does not.</summary>
public sealed class ReadScopeRequirementsTests
{
    private static readonly ReadScope Scope = ReadScope.OfNodes(TestSchema.Instance, Kijker.Systeem, "Onderzoek");

    public static TheoryData<string> Wrong => [.. Filters.Keys];

    private static Dictionary<string, Filter> Filters { get; } = new()
    {
        ["'jaar' does not compare with 'een'; give a whole number such as 47."] = Is("jaar", GraphValue.Of("een")),
        ["'budget' does not compare with '1'; give a number such as 12.5."] = Is("budget", GraphValue.Of(1)),
        ["'open' does not compare with 'true'; give true or false."] = new Filter.In("open", [GraphValue.Of(true), GraphValue.Of("true")]),
        ["'start' does not compare with '2021'; give a date such as 2021-03-15."] = new Filter.Not(Is("start", GraphValue.Of(2021))),
        ["'gezien' does not compare with '2021-01-02'; give a moment such as 2021-03-15T09:30:00.000Z."] = new Filter.And([Is("gezien", GraphValue.Of(new DateOnly(2021, 1, 2)))]),
        ["'status' does not compare with '3'; give one of LOPEND, AFGEROND, GESTOPT."] = new Filter.Or([Is("status", GraphValue.Of(3))]),
        ["'titel' does not compare with '[a]'; give text."] = Is("titel", GraphValue.Of(["a"])),
        ["'jaar' does not compare with '20'; give a whole number such as 47."] = new Filter.StartsWith("jaar", "20"),
        ["There is no field 'kleur' in Onderzoek."] = new Filter.In("kleur", []),
        ["There is no relation kind 'ZOEKT'."] = new Filter.Related("ZOEKT", Direction.Uit, []),
        ["A condition names at most 10000 values; it has 10001."] = new Filter.In("jaar", [.. Enumerable.Range(0, 10_001).Select(i => GraphValue.Of(i))]),
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Require_Should_SayWhatToGive_When_AFilterDoesNotFit(string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => Scope.Require(Filters[message])).Message);

    [Fact]
    public void Require_Should_CountNeighboursAsValues_When_AFilterNamesThem()
    {
        Scope.Require(new Filter.Related("KENT", Direction.Uit, [.. Enumerable.Range(0, ReadLimits.MaxValues).Select(i => $"o{i}")]));

        Assert.Throws<ArgumentException>(() => Scope.Require(new Filter.Related("KENT", Direction.Uit, [.. Enumerable.Range(0, ReadLimits.MaxValues + 1).Select(i => $"o{i}")])));
    }

    [Theory]
    [InlineData(ReadLimits.MaxDepth, true)]
    [InlineData(ReadLimits.MaxDepth + 1, false)]
    public void Require_Should_BoundDepth_When_ConditionsAreNested(int depth, bool fits) =>
        Assert.Equal(fits, Fits(Enumerable.Range(1, depth - 1).Aggregate<int, Filter>(new Filter.Exists("jaar"), (inner, _) => new Filter.Not(inner))));

    [Theory]
    [InlineData(ReadLimits.MaxConditions, true)]
    [InlineData(ReadLimits.MaxConditions + 1, false)]
    public void Require_Should_CountEveryCondition_When_TheyStandInGroups(int conditions, bool fits)
    {
        var half = (conditions - 3) / 2;
        var rest = conditions - 3 - half;

        Assert.Equal(fits, Fits(new Filter.And([Any(half), new Filter.Or([.. Enumerable.Repeat<Filter>(new Filter.Exists("jaar"), rest)])])));
    }

    [Fact]
    public void Require_Should_SayNothing_When_ThereIsNoFilter() => Scope.Require((Filter?)null);

    [Theory]
    [InlineData("trefwoorden", false, "'trefwoorden' is a list, and lists do not order.")]
    [InlineData("jaar", true, "'jaar' has no alphabetical order; only texts marked sortable have.")]
    [InlineData("status", true, "'status' has no alphabetical order; only texts marked sortable have.")]
    [InlineData("id", true, "'id' has no alphabetical order; only texts marked sortable have.")]
    [InlineData("kleur", false, "There is no field 'kleur' in Onderzoek.")]
    public void Require_Should_SayWhyNot_When_AnOrderCannotBe(string field, bool alphabetical, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => Scope.Require([new Order("jaar"), new Order(field, Alphabetical: alphabetical)])).Message);

    [Fact]
    public void Require_Should_BoundOrders_When_ThereAreMany()
    {
        Scope.Require([.. Enumerable.Repeat(new Order("jaar"), ReadLimits.MaxOrders)]);

        Assert.Equal("An order has at most 8 keys; it has 9.", Assert.Throws<ArgumentException>(() => Scope.Require([.. Enumerable.Repeat(new Order("jaar"), 9)])).Message);
    }

    [Fact]
    public void CursorOf_Should_GiveNothing_When_ItIsTheFirstPage() => Assert.Null(Scope.CursorOf(new PageRequest(1), []));

    [Fact]
    public void CursorOf_Should_GiveThePlaceBack_When_ItIsOfThisOrder()
    {
        ImmutableArray<Order> orders = [new("jaar"), new("titel", Descending: true, Alphabetical: true)];
        var cursor = Scope.CursorOf(new PageRequest(1, new Cursor([null, GraphValue.Of("x")], ["o"]).Print(orders)), orders)!;

        Assert.Equal([null, GraphValue.Of("x")], cursor.Keys);
        Assert.Equal(["o"], cursor.Ids);
    }

    public static TheoryData<int> Foreign => [.. Enumerable.Range(0, 6)];

    [Theory]
    [MemberData(nameof(Foreign))]
    public void CursorOf_Should_Throw_When_TheCursorIsFromElsewhere(int place)
    {
        Order[] byYear = [new("jaar")];
        string[] texts =
        [
            new Cursor([GraphValue.Of("tekst")], ["o"]).Print(byYear),
            new Cursor([GraphValue.Of(1)], ["o", "o~KENT~p"]).Print(byYear),
            new Cursor([GraphValue.Of(1)], ["o"]).Print([new Order("jaar", Descending: true)]),
            new Cursor([GraphValue.Of(1)], ["o"]).Print([new Order(new FieldReference("jaar", OnRelation: true))]),
            new Cursor([], ["o"]).Print([]),
            Base64("[1,\"jaar+\",\"w:99999999999999999999\",\"o\"]"),
        ];

        Assert.Throws<CursorException>(() => Scope.CursorOf(new PageRequest(1, texts[place]), [.. byYear]));
    }

    private static string Base64(string json) => System.Buffers.Text.Base64Url.EncodeToString(System.Text.Encoding.UTF8.GetBytes(json));

    private static Filter.Compare Is(string field, GraphValue value) => new(field, Comparison.Equal, value);

    private static Filter.Or Any(int conditions) => new([.. Enumerable.Repeat<Filter>(new Filter.Exists("jaar"), conditions)]);

    private static bool Fits(Filter filter)
    {
        var exception = Record.Exception(() => Scope.Require(filter));
        Assert.True(exception is null or ArgumentException { Message: "A filter has at most 500 conditions, nested 32 deep." }, exception?.Message);
        return exception is null;
    }
}
