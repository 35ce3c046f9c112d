namespace Kennisnetwerk.Search.Tests.Collection;

public sealed class SearchIndexResultTests : IDisposable
{
    private readonly Shelf shelf = new();

    [Fact]
    public void Search_Should_HideAndNotCount_When_TheViewerMayNotSee()
    {
        shelf.Put(Shelf.Book("a", "Scheiding"), Shelf.Book("geheim", "Scheiding", kind: "dossier", viewer: "ons"));

        var result = shelf.Index.Search(Shelf.Ask("scheiding") with { Facets = [new FacetRequest("soort")] });

        Assert.Equal(1, result.Total);
        Assert.Equal(["boek"], result.Facets[0].Values.Select(value => value.Value));
        Assert.Equal("Scheiding", Assert.Single(shelf.Index.Suggest(new SuggestRequest("sch", Visibility.AnyOf("zicht", ["allen"])))).Text);
        Assert.Empty(shelf.Index.Suggest(new SuggestRequest("sch", Visibility.AnyOf("zicht", ["niemand"]))));
    }

    [Fact]
    public void Search_Should_IgnoreItsOwnFilter_When_AFacetIsCounted()
    {
        shelf.Put(Shelf.Book("a", "Een"), Shelf.Book("b", "Twee", kind: "rapport"), Shelf.Book("c", "Drie", kind: "rapport"));

        var result = shelf.Index.Search(Shelf.Ask("") with { Filters = [new FieldFilter("soort", ["boek"])], Facets = [new FacetRequest("soort")] });

        Assert.Equal(1, result.Total);
        Assert.Equal([("rapport", 2), ("boek", 1)], result.Facets[0].Values.Select(value => (value.Value, value.Count)));
    }

    [Fact]
    public void Search_Should_GiveEveryHitOnce_When_PagedToTheEnd()
    {
        shelf.Put([.. Enumerable.Range(0, 25).Select(i => Shelf.Book($"b{i}", "Scheiding"))]);
        var seen = new List<string>();

        var request = Shelf.Ask("scheiding") with { PageSize = 10 };
        for (var result = shelf.Index.Search(request); ; result = shelf.Index.Search(request with { After = result.NextCursor }))
        {
            seen.AddRange(result.Hits.Select(hit => hit.Id));
            if (result.NextCursor is null)
            {
                break;
            }
        }

        Assert.Equal(25, seen.Distinct().Count());
        Assert.Equal(25, seen.Count);
    }

    [Fact]
    public void Search_Should_LeadOnAndBack_When_TheCursorOfAnyHitIsGiven()
    {
        shelf.Put([.. Enumerable.Range(0, 9).Select(i => Shelf.Book($"b{i}", "Scheiding"))]);
        var request = Shelf.Ask("scheiding") with { PageSize = 3 };
        var all = shelf.Index.Search(request with { PageSize = 20 }).Hits;

        var after = shelf.Index.Search(request with { After = all[4].Cursor });
        var before = shelf.Index.Search(request with { Before = all[4].Cursor, Backward = true });
        var between = shelf.Index.Search(request with { After = all[2].Cursor, Before = all[4].Cursor });
        var last = shelf.Index.Search(request with { Backward = true });
        var beforeFirst = shelf.Index.Search(request with { Before = all[0].Cursor, Backward = true });

        Assert.Equal(all.Skip(5).Take(3).Select(hit => hit.Id), after.Hits.Select(hit => hit.Id));
        Assert.Equal(all.Skip(1).Take(3).Select(hit => hit.Id), before.Hits.Select(hit => hit.Id));
        Assert.Equal([all[3].Id], between.Hits.Select(hit => hit.Id));
        Assert.Equal(all.Skip(6).Select(hit => hit.Id), last.Hits.Select(hit => hit.Id));
        Assert.Empty(beforeFirst.Hits);
        Assert.Equal((true, true, false), (after.HasPrevious, before.HasPrevious, beforeFirst.HasPrevious));
        Assert.Null(last.NextCursor);
    }

    [Fact]
    public void Search_Should_GoOnAsItWas_When_TheCollectionChangesBetweenPages()
    {
        shelf.Put(Shelf.Book("a", "Scheiding"), Shelf.Book("b", "Scheiding"));
        var cursor = shelf.Index.Search(Shelf.Ask("scheiding") with { PageSize = 1 }).NextCursor;
        shelf.Put(Shelf.Book("c", "Scheiding"), IndexOperation.Delete("b"));

        var second = shelf.Index.Search(Shelf.Ask("scheiding") with { PageSize = 1, After = cursor });

        Assert.Equal("b", Assert.Single(second.Hits).Id);
        Assert.Null(second.NextCursor);
    }

    [Theory]
    [InlineData("")]
    [InlineData("wartaal")]
    [InlineData("0.1.1.0.0")]
    [InlineData("0.-1.x.zz.99999999999999999999")]
    public void Search_Should_SayThatTheCursorIsGone_When_NoStateHasIt(string cursor)
    {
        shelf.Put(Shelf.Book("a", "Scheiding"));

        Assert.Throws<CursorExpiredException>(() => shelf.Index.Search(Shelf.Ask("scheiding") with { After = cursor }));
    }

    [Fact]
    public void Search_Should_SayThatTheCursorIsGone_When_MoreStatesFollowedThanAreKept()
    {
        var cursors = new List<string?>();
        for (var state = 0; state <= Shelf.Settings.Limits.MaxCursorStates; state++)
        {
            shelf.Put(Shelf.Book($"a{state}", "Scheiding"), Shelf.Book($"b{state}", "Scheiding"));
            cursors.Add(shelf.Index.Search(Shelf.Ask("scheiding") with { PageSize = 1 }).NextCursor);
        }

        Assert.Throws<CursorExpiredException>(() => shelf.Index.Search(Shelf.Ask("scheiding") with { After = cursors[0] }));
        Assert.NotEmpty(shelf.Index.Search(Shelf.Ask("scheiding") with { After = cursors[1] }).Hits);
    }

    [Theory]
    [InlineData(false, "oud", "nieuw", "zonder")]
    [InlineData(true, "nieuw", "oud", "zonder")]
    public void Search_Should_PutAbsentLast_When_Sorted(bool descending, params string[] expected)
    {
        shelf.Put(
            IndexOperation.Upsert(new IndexDocument("zonder", [IndexField.Of("zicht", "allen")])),
            Shelf.Book("nieuw", "A", year: 2021),
            Shelf.Book("oud", "B", year: 1999));

        var result = shelf.Index.Search(Shelf.Ask("") with { Order = new SearchOrder("jaar", descending) });

        Assert.Equal(expected, result.Hits.Select(hit => hit.Id));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1001)]
    public void Search_Should_Refuse_When_ThePageIsOutOfBounds(int size) =>
        Assert.Throws<InvalidSearchRequestException>(() => shelf.Index.Search(Shelf.Ask("") with { PageSize = size }));

    [Fact]
    public void Search_Should_Refuse_When_AFacetIsNoKeywordField() =>
        Assert.Throws<InvalidSearchRequestException>(() => shelf.Index.Search(Shelf.Ask("") with { Facets = [new FacetRequest("titel")] }));

    public void Dispose() => shelf.Dispose();
}
