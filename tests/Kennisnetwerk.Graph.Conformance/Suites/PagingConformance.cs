using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Conformance.Suites;

/// <summary>How lists are cut into pages: by key, in both directions, without a row twice or missed.</summary>
public abstract class PagingConformance<TFixture>(TFixture fixture) : GraphConformance<TFixture>(fixture)
    where TFixture : class, IGraphFixture
{
    private static readonly Order[][] Orders =
    [
        [],
        [new("jaar")],
        [new("jaar", Descending: true)],
        [new("titel", Alphabetical: true)],
        [new("status", Descending: true), new("jaar")],
        [new("budget"), new("titel", Descending: true, Alphabetical: true)],
        [new("start", Descending: true), new("open")],
        [new(SystemField.Id, Descending: true)],
    ];

    public static TheoryData<int, int> Cases => [.. from order in Enumerable.Range(0, Orders.Length) from size in new[] { 1, 2, 3, 7, 100 } select (order, size)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task ScanAsync_Should_GiveEveryRowOnce_When_PagedForward(int order, int size)
    {
        await WriteManyAsync();
        var all = await OrderedIdsAsync(Orders[order]);

        var paged = await PagesAsync(Orders[order], size, backward: false);

        Assert.Equal(14, all.Length);
        Assert.Equal(all, paged.SelectMany(page => page));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task ScanAsync_Should_GiveEveryRowOnceInTheSameOrder_When_PagedBackward(int order, int size)
    {
        await WriteManyAsync();
        var all = await OrderedIdsAsync(Orders[order]);

        var paged = await PagesAsync(Orders[order], size, backward: true);

        Assert.Equal(all, paged.Reverse<string[]>().SelectMany(page => page));
    }

    [Fact]
    public async Task ScanAsync_Should_SayWhetherMoreFollow_When_ThePageIsExactlyFull()
    {
        await WriteAsync(Some.Onderzoek("a"), Some.Onderzoek("b"), Some.Onderzoek("c"));

        var full = await Store.ScanAsync(Systeem, Request([], new PageRequest(3)), Cancel);
        var part = await Store.ScanAsync(Systeem, Request([], new PageRequest(2)), Cancel);
        var last = await Store.ScanAsync(Systeem, Request([], new PageRequest(2, part.Rows[^1].Cursor)), Cancel);

        Assert.False(full.HasMore);
        Assert.True(part.HasMore);
        Assert.False(last.HasMore);
        Assert.Equal(["c"], last.Items.Select(node => node.Id));
    }

    [Fact]
    public async Task ScanAsync_Should_TakeTheRowsBeforeTheCursor_When_Backward()
    {
        await WriteAsync(Some.Onderzoek("a"), Some.Onderzoek("b"), Some.Onderzoek("c"), Some.Onderzoek("d"));
        var all = await Store.ScanAsync(Systeem, Request([], new PageRequest(10)), Cancel);

        var before = await Store.ScanAsync(Systeem, Request([], new PageRequest(2, all.Rows[3].Cursor, Backward: true)), Cancel);

        Assert.Equal(["b", "c"], before.Items.Select(node => node.Id));
        Assert.True(before.HasMore);
    }

    [Fact]
    public async Task ScanAsync_Should_ShiftNothing_When_RowsAppearAndVanishBetweenPages()
    {
        await WriteAsync(Some.Onderzoek("b"), Some.Onderzoek("d"), Some.Onderzoek("f"));
        var first = await Store.ScanAsync(Systeem, Request([], new PageRequest(2)), Cancel);
        await WriteAsync(Some.Onderzoek("a"), Some.Onderzoek("e"), new Change.DeleteNode("d"));

        var second = await Store.ScanAsync(Systeem, Request([], new PageRequest(2, first.Rows[^1].Cursor)), Cancel);

        Assert.Equal(["e", "f"], second.Items.Select(node => node.Id));
    }

    [Fact]
    public async Task ScanAsync_Should_GiveAnEmptyPage_When_NothingIsThere()
    {
        var page = await Store.ScanAsync(Systeem, Request([new("jaar")], new PageRequest(5)), Cancel);

        Assert.Empty(page.Rows);
        Assert.False(page.HasMore);
    }

    [Theory]
    [InlineData("geen cursor")]
    [InlineData("")]
    [InlineData("W10")]
    public async Task ScanAsync_Should_Throw_When_TheCursorIsNone(string cursor)
    {
        await WriteAsync(Some.Onderzoek("a"));

        await Assert.ThrowsAsync<CursorException>(() => Store.ScanAsync(Systeem, Request([], new PageRequest(5, cursor)), Cancel));
        await Assert.ThrowsAsync<CursorException>(() => Store.ScanRelationsAsync(Systeem, new PageRequest(5, cursor), Cancel));
    }

    [Fact]
    public async Task ScanAsync_Should_Throw_When_TheCursorIsOfAnotherOrder()
    {
        await WriteAsync(Some.Onderzoek("a", ("jaar", GraphValue.Of(1))));
        var byYear = await Store.ScanAsync(Systeem, Request([new("jaar")], new PageRequest(1)), Cancel);
        var forged = new Cursor([GraphValue.Of("tekst")], ["a"]).Print([new Order("jaar")]);

        await Assert.ThrowsAsync<CursorException>(() => Store.ScanAsync(Systeem, Request([new("jaar", Descending: true)], new PageRequest(5, byYear.Rows[0].Cursor)), Cancel));
        await Assert.ThrowsAsync<CursorException>(() => Store.ScanAsync(Systeem, Request([], new PageRequest(5, byYear.Rows[0].Cursor)), Cancel));
        await Assert.ThrowsAsync<CursorException>(() => Store.ScanAsync(Systeem, Request([new("jaar")], new PageRequest(5, forged)), Cancel));
    }

    // The keys alone do not tell such cursors apart: one text is as good as another, and no keys are as good as none.
    [Fact]
    public async Task Reads_Should_Throw_When_TheCursorIsOfAnotherReadWithLikeKeys()
    {
        await WriteAsync(Some.Onderzoek("a"), Some.Onderzoek("b"), Some.Relation("a", "KENT", "b"));
        var expand = new ExpandRequest { Parents = ["a"], Direction = Direction.Uit };
        var scanned = (await Store.ScanAsync(Systeem, Request([], new PageRequest(1)), Cancel)).Rows[0].Cursor;
        var expanded = (await Store.ExpandAsync(Systeem, expand, Cancel))["a"].Rows[0].Cursor;
        var alphabetical = (await Store.ScanAsync(Systeem, Request([new("titel", Alphabetical: true)], new PageRequest(1)), Cancel)).Rows[0].Cursor;

        await Assert.ThrowsAsync<CursorException>(() => Store.ScanAsync(Systeem, Request([], new PageRequest(5, expanded)), Cancel));
        await Assert.ThrowsAsync<CursorException>(() => Store.ScanRelationsAsync(Systeem, new PageRequest(5, expanded), Cancel));
        await Assert.ThrowsAsync<CursorException>(() => Store.ExpandAsync(Systeem, expand with { Page = new PageRequest(5, scanned) }, Cancel));
        await Assert.ThrowsAsync<CursorException>(() => Store.ScanAsync(Systeem, Request([new("titel")], new PageRequest(5, alphabetical)), Cancel));
        await Assert.ThrowsAsync<CursorException>(() => Store.ScanAsync(Systeem, Request([new("titel", Descending: true, Alphabetical: true)], new PageRequest(5, alphabetical)), Cancel));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task ScanRelationsAsync_Should_GiveEveryRelationOnceById_When_Paged(int size)
    {
        await WriteAsync(Some.Instelling("i"), Some.Instelling("i-2"), Some.Onderzoek("o"), Some.Onderzoek("o-1"), Some.Thema("t"));
        await WriteAsync(
            Some.Relation("o", "UITGEVOERD_DOOR", "i"), Some.Relation("o-1", "UITGEVOERD_DOOR", "i"), Some.Relation("o", "UITGEVOERD_DOOR", "i-2"),
            Some.Relation("o", "UITGEVOERD_DOOR", "i", ("rol", GraphValue.Of("PARTNER"))), Some.Relation("o", "GAAT_OVER", "t"));
        var ids = new List<string>();
        var page = new PageRequest(size);
        for (var more = true; more;)
        {
            var read = await Store.ScanRelationsAsync(Systeem, page, Cancel);
            ids.AddRange(read.Items.Select(relation => relation.Id));
            Assert.True(ids.Count <= 5, "Paging does not come to an end.");
            page = new PageRequest(size, read.Rows[^1].Cursor);
            more = read.HasMore;
        }

        Assert.Equal(["o-1~UITGEVOERD_DOOR~i", "o~GAAT_OVER~t", "o~UITGEVOERD_DOOR~i", "o~UITGEVOERD_DOOR~i-2", "o~UITGEVOERD_DOOR~i~PARTNER"], ids);
    }

    private Task WriteManyAsync() => WriteAsync([.. Enumerable.Range(0, 14).Select(i => Some.Onderzoek(
        $"o{i * 5 % 14:00}",
        ("titel", GraphValue.Of(i % 3 == 0 ? $"Ä{i % 4}" : $"b{i % 5}")),
        ("jaar", i % 4 == 0 ? null : GraphValue.Of(2000 + (i % 3))),
        ("status", i % 5 == 0 ? null : GraphValue.Of(i % 2 == 0 ? "LOPEND" : "GESTOPT")),
        ("budget", i % 3 == 1 ? null : GraphValue.Of(i / 4 * 0.1)),
        ("open", i % 3 == 2 ? null : GraphValue.Of(i % 2 == 0)),
        ("start", i % 6 == 0 ? null : GraphValue.Of(new DateOnly(2020, 1 + (i % 2), 1)))))]);

    private async Task<List<string[]>> PagesAsync(Order[] orders, int size, bool backward)
    {
        var pages = new List<string[]>();
        string? cursor = null;
        for (var more = true; more;)
        {
            var page = await Store.ScanAsync(Systeem, Request(orders, new PageRequest(size, cursor, backward)), Cancel);
            pages.Add([.. page.Items.Select(node => node.Id)]);
            Assert.True(pages.Count <= 14, "Paging does not come to an end.");
            cursor = page.Rows[backward ? 0 : ^1].Cursor;
            more = page.HasMore;
        }

        return pages;
    }

    private static ScanRequest Request(Order[] orders, PageRequest page) => new() { Type = "Onderzoek", Order = [.. orders], Page = page };
}
