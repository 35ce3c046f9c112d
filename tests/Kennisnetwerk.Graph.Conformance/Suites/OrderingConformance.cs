using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Conformance.Suites;

/// <summary>In which order rows come: by key, absent last in both directions, and always by id at the end.</summary>
public abstract class OrderingConformance<TFixture>(TFixture fixture) : GraphConformance<TFixture>(fixture)
    where TFixture : class, IGraphFixture
{
    [Fact]
    public async Task ScanAsync_Should_OrderByIdByCodePoint_When_NoOrderIsGiven()
    {
        await WriteAsync(Some.Onderzoek("b"), Some.Onderzoek("a"), Some.Onderzoek("B"), Some.Onderzoek("a-1"), Some.Onderzoek("a1"));

        Assert.Equal(["B", "a", "a-1", "a1", "b"], await OrderedIdsAsync());
    }

    [Fact]
    public async Task ScanAsync_Should_PutAbsentLast_When_OrderedEitherWay()
    {
        await WriteAsync(
            Some.Onderzoek("geen-2"), Some.Onderzoek("laag", ("jaar", GraphValue.Of(-5))), Some.Onderzoek("geen-1"),
            Some.Onderzoek("hoog", ("jaar", GraphValue.Of(2021))), Some.Onderzoek("nul", ("jaar", GraphValue.Of(0))));

        Assert.Equal(["laag", "nul", "hoog", "geen-1", "geen-2"], await OrderedIdsAsync(new Order("jaar")));
        Assert.Equal(["hoog", "nul", "laag", "geen-1", "geen-2"], await OrderedIdsAsync(new Order("jaar", Descending: true)));
    }

    [Fact]
    public async Task ScanAsync_Should_OrderEqualKeysByIdAscending_When_OrderedDescending()
    {
        await WriteAsync(
            Some.Onderzoek("c", ("jaar", GraphValue.Of(1))), Some.Onderzoek("a", ("jaar", GraphValue.Of(1))), Some.Onderzoek("b", ("jaar", GraphValue.Of(2))));

        Assert.Equal(["b", "a", "c"], await OrderedIdsAsync(new Order("jaar", Descending: true)));
    }

    [Fact]
    public async Task ScanAsync_Should_OrderByLaterKeys_When_EarlierOnesAreEqual()
    {
        await WriteAsync(
            Some.Onderzoek("1", ("status", GraphValue.Of("LOPEND")), ("jaar", GraphValue.Of(1))),
            Some.Onderzoek("2", ("status", GraphValue.Of("LOPEND")), ("jaar", GraphValue.Of(2))),
            Some.Onderzoek("3", ("status", GraphValue.Of("AFGEROND"))),
            Some.Onderzoek("4", ("jaar", GraphValue.Of(9))),
            Some.Onderzoek("5", ("status", GraphValue.Of("LOPEND"))));

        Assert.Equal(["3", "2", "1", "5", "4"], await OrderedIdsAsync(new Order("status"), new Order("jaar", Descending: true)));
        Assert.Equal(["1", "2", "5", "3", "4"], await OrderedIdsAsync(new Order("status", Descending: true), new Order("jaar")));
    }

    [Fact]
    public async Task ScanAsync_Should_OrderTextByCodePoint_When_BeyondTheBasicPlane()
    {
        await WriteAsync(
            Some.Onderzoek("emoji", ("titel", GraphValue.Of("\U0001F600"))), Some.Onderzoek("prive", ("titel", GraphValue.Of("\uE000"))),
            Some.Onderzoek("vorm", ("titel", GraphValue.Of("\uFF21"))), Some.Onderzoek("latijn", ("titel", GraphValue.Of("z"))));

        Assert.Equal(["latijn", "prive", "vorm", "emoji"], await OrderedIdsAsync(new Order("titel")));
    }

    [Fact]
    public async Task ScanAsync_Should_OrderByCaseAndAccent_When_OrderedByCodePoint()
    {
        await WriteAsync(Titled("een", "Één"), Titled("twee", "Zorg"), Titled("drie", "aap"), Titled("vier", "eer"));

        Assert.Equal(["twee", "drie", "vier", "een"], await OrderedIdsAsync(new Order("titel")));
    }

    [Fact]
    public async Task ScanAsync_Should_IgnoreCaseAndAccents_When_OrderedAlphabetically()
    {
        await WriteAsync(Titled("een", "Één"), Titled("twee", "Zorg"), Titled("drie", "'aap"), Titled("vier", "eer"), Titled("vijf", "2Gether"));

        Assert.Equal(["vijf", "drie", "een", "vier", "twee"], await OrderedIdsAsync(new Order("titel", Alphabetical: true)));
        Assert.Equal(["twee", "vier", "een", "drie", "vijf"], await OrderedIdsAsync(new Order("titel", Descending: true, Alphabetical: true)));
    }

    [Fact]
    public async Task ScanAsync_Should_OrderAlphabeticallyByTheNewName_When_ItChanged()
    {
        await WriteAsync(Titled("a", "Aap"), Titled("b", "Beer"));
        await WriteAsync(Titled("a", "Zebra"));

        Assert.Equal(["b", "a"], await OrderedIdsAsync(new Order("titel", Alphabetical: true)));
    }

    [Fact]
    public async Task ScanAsync_Should_OrderEveryKindOfValue_When_Asked()
    {
        await WriteAsync(
            Some.Onderzoek("a", ("budget", GraphValue.Of(10.5)), ("open", GraphValue.Of(true)), ("start", GraphValue.Of(new DateOnly(2021, 3, 1))), ("gezien", GraphValue.Of(Moment(2)))),
            Some.Onderzoek("b", ("budget", GraphValue.Of(-1e30)), ("open", GraphValue.Of(false)), ("start", GraphValue.Of(new DateOnly(812, 12, 31))), ("gezien", GraphValue.Of(Moment(10)))),
            Some.Onderzoek("c", ("budget", GraphValue.Of(9.0)), ("start", GraphValue.Of(new DateOnly(2021, 2, 28))), ("gezien", GraphValue.Of(Moment(-1)))));

        Assert.Equal(["b", "c", "a"], await OrderedIdsAsync(new Order("budget")));
        Assert.Equal(["b", "a", "c"], await OrderedIdsAsync(new Order("open")));
        Assert.Equal(["b", "c", "a"], await OrderedIdsAsync(new Order("start")));
        Assert.Equal(["c", "a", "b"], await OrderedIdsAsync(new Order("gezien")));
    }

    [Fact]
    public async Task ScanAsync_Should_OrderBySystemFields_When_Asked()
    {
        await WriteAsync(Some.Onderzoek("z"), Some.Instelling("y") with { Status = Publicatiestatus.Concept });
        Time.Advance(TimeSpan.FromSeconds(1));
        await WriteAsync(Some.Onderzoek("a"));
        Time.Advance(TimeSpan.FromSeconds(1));
        await WriteAsync(Some.Onderzoek("z", ("jaar", GraphValue.Of(1))));

        Assert.Equal(["z", "a"], await OrderedIdsAsync(new Order(SystemField.CreatedAt)));
        Assert.Equal(["a", "z"], await OrderedIdsAsync(new Order(SystemField.ModifiedAt)));
        Assert.Equal(["z", "a"], await OrderedIdsAsync(new Order(SystemField.Id, Descending: true)));
        Assert.Equal(["y", "a", "z"], await ItemsAsync(new Order(SystemField.Status)));
        Assert.Equal(["y", "a", "z"], await ItemsAsync(new Order(SystemField.Type)));
    }

    [Fact]
    public async Task ScanAsync_Should_OrderAndCompareWholeNumbers_When_TheyAreExtreme()
    {
        await WriteAsync(
            Years("hoogst", long.MaxValue), Years("laagst", long.MinValue), Years("min", -1), Years("nul", 0), Years("een", 1), Years("groot", (1L << 53) + 1), Years("groter", (1L << 53) + 2));

        Assert.Equal(["laagst", "min", "nul", "een", "groot", "groter", "hoogst"], await OrderedIdsAsync(new Order("jaar")));
        Assert.Equal(["laagst", "groter", "hoogst"], await IdsAsync(new ScanRequest
        {
            Type = "Onderzoek",
            Filter = new Filter.In("jaar", [GraphValue.Of(long.MaxValue), GraphValue.Of(long.MinValue), GraphValue.Of((1L << 53) + 2)]),
            Order = [new Order("jaar")],
        }));
        Assert.Equal(["laagst"], await IdsAsync(new Filter.Compare("jaar", Comparison.LessOrEqual, GraphValue.Of(long.MinValue))));
        Assert.Equal(["groter", "hoogst"], await IdsAsync(new Filter.Compare("jaar", Comparison.Greater, GraphValue.Of((1L << 53) + 1))));
    }

    [Fact]
    public async Task ScanAsync_Should_OrderAndCompareNumbers_When_SomeAreBelowZero()
    {
        double[] numbers = [double.MinValue, -1e30, -2.5, -2, -double.Epsilon, 0, double.Epsilon, 0.1, 2, 1e30, double.MaxValue];
        string[] ids = [.. numbers.Select((_, i) => $"{(char)('z' - i)}")];
        await WriteAsync([.. numbers.Select((number, i) => Some.Onderzoek(ids[i], ("budget", GraphValue.Of(number))))]);
        var above = new Filter.Compare("budget", Comparison.Greater, GraphValue.Of(-2.0));

        Assert.Equal(ids, await OrderedIdsAsync(new Order("budget")));
        Assert.Equal(ids.Reverse(), await OrderedIdsAsync(new Order("budget", Descending: true)));
        Assert.Equal(ids[..3].Order(), await IdsAsync(new Filter.Compare("budget", Comparison.Less, GraphValue.Of(-2.0))));
        Assert.Equal(ids[4..6].Order(), await IdsAsync(new Filter.And([above, new Filter.Compare("budget", Comparison.LessOrEqual, GraphValue.Of(0.0))])));
        Assert.Equal(ids[5..], await PageAfterAsync("budget", 5));
    }

    // The rows beyond the first page.
    private async Task<string[]> PageAfterAsync(string field, int size)
    {
        var request = new ScanRequest { Type = "Onderzoek", Order = [new Order(field)], Page = new PageRequest(size) };
        var first = await Store.ScanAsync(Systeem, request, Cancel);
        return await IdsAsync(request with { Page = new PageRequest(100, first.Rows[^1].Cursor) });
    }

    private Task<string[]> ItemsAsync(Order order) => IdsAsync(new ScanRequest { Type = "Item", Order = [order] });

    private DateTimeOffset Moment(int seconds) => Time.GetUtcNow().AddSeconds(seconds);

    private static Change.UpsertNode Years(string id, long jaar) => Some.Onderzoek(id, ("jaar", GraphValue.Of(jaar)));

    private static Change.UpsertNode Titled(string id, string titel) => Some.Onderzoek(id, ("titel", GraphValue.Of(titel)));
}
