using Kennisnetwerk.Search.Tests.Collection;

namespace Kennisnetwerk.Search.Tests.Query.Planning;

public sealed class LikenessPlannerTests : IDisposable
{
    private readonly Shelf shelf = new();

    public LikenessPlannerTests() => shelf.Put(
        Shelf.Book("a", "Vechtscheidingen en kinderen", "onderzoek naar scholen bij een scheiding"),
        Shelf.Book("b", "Vechtscheiding op school", "kinderen", kind: "kaart"),
        Shelf.Book("c", "Onderzoek naar wonen", "kleinschalig"),
        Shelf.Book("d", "Verslaving", "iets heel anders"),
        Shelf.Book("e", "Vechtscheidingen en kinderen", viewer: "team"));

    [Fact]
    public void MoreLikeThis_Should_PutWhatSharesMostFirst_When_OthersShareLess()
    {
        var hits = Like("a");

        Assert.Equal(["b", "c"], hits.Select(hit => hit.Id));
        Assert.True(hits[0].Score > hits[1].Score);
        Assert.Contains("vechtscheidingen", hits[0].Explanation!.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void MoreLikeThis_Should_HideBoth_When_TheAskerMayNotSee()
    {
        Assert.DoesNotContain(Like("a"), hit => hit.Id == "e");
        Assert.Empty(Like("e"));
    }

    [Theory]
    [InlineData("d")]
    [InlineData("nergens")]
    public void MoreLikeThis_Should_FindNothing_When_NothingIsShared(string id) => Assert.Empty(Like(id));

    [Fact]
    public void MoreLikeThis_Should_KeepToItsBounds_When_FilteredAndLimited()
    {
        var request = new MoreLikeThisRequest("a", Visibility.Everything);

        Assert.Single(shelf.Index.MoreLikeThis(request with { MaxHits = 1 }));
        Assert.Equal(["b"], shelf.Index.MoreLikeThis(request with { Filters = [new FieldFilter("soort", ["kaart"])] }).Select(hit => hit.Id));
        Assert.Throws<InvalidSearchRequestException>(() => shelf.Index.MoreLikeThis(request with { MaxHits = 1001 }));
        Assert.Throws<InvalidSearchRequestException>(() => shelf.Index.MoreLikeThis(request with { Filters = [new FieldFilter("nergens", [])] }));
    }

    [Fact]
    public void MoreLikeThis_Should_ForgetADocument_When_ItIsDeleted()
    {
        shelf.Put(IndexOperation.Delete("a"));

        Assert.Empty(Like("a"));
    }

    public void Dispose() => shelf.Dispose();

    private IReadOnlyList<SearchHit> Like(string id) =>
        shelf.Index.MoreLikeThis(new MoreLikeThisRequest(id, Visibility.AnyOf("zicht", ["allen"])) { Explain = true });
}
