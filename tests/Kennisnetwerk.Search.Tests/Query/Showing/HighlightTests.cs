using Kennisnetwerk.Search.Tests.Collection;

namespace Kennisnetwerk.Search.Tests.Query.Showing;

public sealed class HighlightTests : IDisposable
{
    private readonly Shelf shelf = new();

    [Theory]
    [InlineData("scheiding", "Vechtscheiding op school", "Vecht[scheiding] op school")]
    [InlineData("school", "Vechtscheiding op scholen", "Vechtscheiding op [scholen]")]
    [InlineData("vechtscheiding", "De vechtscheidingen", "De [vechtscheidingen]")]
    [InlineData("problematiek", "LVB-problematiek", "LVB-[problematiek]")]
    [InlineData("client", "De cli\u00ebnt centraal", "De [cli\u00ebnt] centraal")]
    public void Search_Should_MarkThePartThatWasFound_When_ItStandsInsideAWord(string typed, string title, string marked)
    {
        shelf.Put(Shelf.Book("a", title));

        Assert.Equal(marked, Marked(typed).Single(highlight => highlight.Field == "titel").Text);
    }

    [Fact]
    public void Search_Should_CutAFragmentAroundTheMark_When_TheTextIsLong()
    {
        var words = string.Join(' ', Enumerable.Repeat("zomaar een zin", 100));
        shelf.Put(Shelf.Book("a", "Titel", $"{words} met scheiding erin {words}"));

        var fragment = Marked("scheiding", length: 100).Single();

        Assert.Contains("met [scheiding] erin", fragment.Text, StringComparison.Ordinal);
        Assert.InRange(fragment.Text.Length, 20, 102);
        Assert.Equal((true, true), (fragment.Before, fragment.After));
    }

    [Fact]
    public void Search_Should_MarkNothing_When_TheQuestionHasNoWords()
    {
        shelf.Put(Shelf.Book("a", "Scheiding"));

        Assert.Empty(Marked(""));
    }

    [Theory]
    [InlineData(19)]
    [InlineData(2001)]
    public void Search_Should_Refuse_When_AFragmentIsOutOfBounds(int length) =>
        Assert.Throws<InvalidSearchRequestException>(() => Marked("scheiding", length));

    [Theory]
    [InlineData("scheiding", "Gevonden op *scheiding*.")]
    [InlineData("vechtscheiding", "Gevonden op *vechtscheiding* via het deel *scheiding*.")]
    [InlineData("de scheiding", "Gevonden op *scheiding*.")]
    [InlineData("scheding", "Gevonden op *scheiding* (u typte *scheding*).")]
    [InlineData("scheiding school", "Gevonden op *school* en *scheiding*.")]
    public void Search_Should_SayWhyInASentence_When_Asked(string typed, string sentence)
    {
        shelf.Put(Shelf.Book("a", "Scheiding", "op school"), Shelf.Book("b", "Een andere scheiding"));

        var hit = shelf.Index.Search(Shelf.Ask(typed) with { Explain = true }).Hits.Single(one => one.Id == "a");

        Assert.Equal(sentence, hit.Explanation!.Sentence);
    }

    public void Dispose() => shelf.Dispose();

    private IEnumerable<(string Field, string Text, bool Before, bool After)> Marked(string typed, int length = 200) =>
        shelf.Index.Search(Shelf.Ask(typed) with { Highlight = new HighlightOptions { FragmentLength = length } })
            .Hits.Single().Highlights.Select(highlight => (highlight.Field, Mark(highlight), highlight.StartsInside, highlight.EndsInside));

    private static string Mark(FieldHighlight highlight) => highlight.Marks.Reverse()
        .Aggregate(highlight.Text, (text, mark) => text.Insert(mark.Start + mark.Length, "]").Insert(mark.Start, "["));
}
