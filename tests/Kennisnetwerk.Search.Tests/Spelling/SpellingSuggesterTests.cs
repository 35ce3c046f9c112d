using Kennisnetwerk.Search.Spelling;

namespace Kennisnetwerk.Search.Tests.Spelling;

public sealed class SpellingSuggesterTests
{
    [Theory]
    [InlineData("onderzoekk", "onderzoek")]
    [InlineData("ondezoek", "onderzoek")]
    [InlineData("onderozek", "onderzoek")]
    [InlineData("onferzoek", "onderzoek")]
    [InlineData("behandelign", "behandeling")]
    [InlineData("gemeentte", "gemeente")]
    [InlineData("psycholoog.", "psycholoog")]
    public void Suggest_Should_GiveTheWord_When_OneLetterSlipped(string typed, string meant) =>
        Assert.Equal(meant, DutchSpelling.Suggest(typed)[0]);

    [Theory]
    [InlineData("begelijding", "begeleiding")]
    [InlineData("vertrauwen", "vertrouwen")]
    [InlineData("therapeud", "therapeut")]
    [InlineData("psiegologie", "psychologie")]
    [InlineData("zelfstandigheit", "zelfstandigheid")]
    [InlineData("fysiek", "fysiek")]
    [InlineData("afwezich", "afwezig")]
    [InlineData("proffesioneel", "professioneel")]
    [InlineData("interressant", "interessant")]
    public void Suggest_Should_HearTheWord_When_ItSoundsAsTyped(string typed, string meant) =>
        Assert.Contains(meant, DutchSpelling.Suggest(typed).Append(typed));

    [Theory]
    [InlineData("client", "cliënt")]
    [InlineData("coordinator", "coördinator")]
    [InlineData("suicide", "suïcide")]
    [InlineData("overijssel", "Overijssel")]
    public void Suggest_Should_RestoreCapitalsAndDiacritics_When_OnlyTheseLack(string typed, string meant) =>
        Assert.Equal(meant, DutchSpelling.Suggest(typed)[0]);

    [Theory]
    [InlineData("Gemeentte", "Gemeente")]
    [InlineData("ONDEZOEK", "ONDERZOEK")]
    [InlineData("Ijzersterrk", "IJzersterk")]
    public void Suggest_Should_KeepTheCapitals_When_TheWordStartsASentence(string typed, string meant) =>
        Assert.Contains(meant, DutchSpelling.Suggest(typed));

    [Theory]
    [InlineData("evenredug", "evenredig")]
    [InlineData("zestigjarge", "zestigjarige")]
    [InlineData("12jarige", "12-jarige")]
    [InlineData("jeugdzorgbeleit", "jeugdzorgbeleid")]
    [InlineData("btwregels", "btw-regels")]
    [InlineData("scheidingonderzoek", "scheidingsonderzoek")]
    public void Suggest_Should_CorrectACompound_When_NoListHasIt(string typed, string meant) =>
        Assert.Contains(meant, DutchSpelling.Suggest(typed));

    [Theory]
    [InlineData("eenjaar", "een jaar")]
    [InlineData("hetkind", "het kind")]
    public void Suggest_Should_SetTheSpace_When_TwoWordsRanTogether(string typed, string meant) =>
        Assert.Contains(meant, DutchSpelling.Suggest(typed));

    [Fact]
    public void Suggest_Should_LeaveDigitsAsTheyAre_When_AnotherNumberIsNear() =>
        Assert.DoesNotContain(DutchSpelling.Suggest("17-jarge"), word => word.Any(char.IsAsciiDigit) && !word.StartsWith("17", StringComparison.Ordinal));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("日本語")]
    [InlineData("\ud800")]
    public void Suggest_Should_GiveNothing_When_ThereIsNoWordToCorrect(string typed) => Assert.Empty(DutchSpelling.Suggest(typed));

    [Fact]
    public void Suggest_Should_GiveNothing_When_TheWordIsLongerThanTheLimit() =>
        Assert.Empty(DutchSpelling.Suggest(new string('a', SpellingOptions.Default.MaxLength + 1)));

    [Fact]
    public void Suggest_Should_GiveNoMoreThanAskedFor_When_ManyWordsAreNear()
    {
        var suggester = SpellingSuggester.Create(new SpellingOptions { MaxSuggestions = 2 });

        Assert.Equal(2, suggester.Suggest("hyis").Count);
    }

    [Fact]
    public void Suggest_Should_OrderByScoreWithoutDoubles_When_AnythingIsTyped()
    {
        var random = new Random(20261124);
        for (var run = 0; run < 300; run++)
        {
            var typed = string.Concat(Enumerable.Range(0, random.Next(1, 24)).Select(_ => "abcdefghijklmnopqrstuvwxyzéë-'`. 019IJ"[random.Next(38)]));

            var suggestions = DutchSpelling.Suggester.Suggest(typed);

            Assert.True(suggestions.Count <= SpellingOptions.Default.MaxSuggestions, typed);
            Assert.Equal(suggestions.OrderBy(suggestion => suggestion.Score), suggestions);
            Assert.Equal(suggestions.Count, suggestions.DistinctBy(suggestion => suggestion.Word).Count());
            Assert.DoesNotContain(suggestions, suggestion => suggestion.Word == typed);
        }
    }

    [Fact]
    public async Task Suggest_Should_GiveTheSame_When_ManyThreadsAsk()
    {
        string[] typed = ["ondezoek", "begelijding", "psiegologie", "jeugdzorgbeleit", "eenjaar", "xqzzt"];
        var expected = typed.Select(DutchSpelling.Suggest).ToList();

        var found = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => typed.Select(DutchSpelling.Suggest).ToList(), TestContext.Current.CancellationToken)));

        Assert.All(found, lists => Assert.Equal(expected, lists));
    }

    [Theory]
    [InlineData("onderzoek", true)]
    [InlineData("Overijssel", true)]
    [InlineData("client", true)]
    [InlineData("jeugdzorgonderzoek", true)]
    [InlineData("ondezoek", false)]
    [InlineData("begelijding", false)]
    public void IsKnown_Should_TellWordsFromMistakes_When_Asked(string word, bool known) =>
        Assert.Equal(known, DutchSpelling.Suggester.IsKnown(word));

    [Fact]
    public void IsKnown_Should_RefuseUnlistedCompounds_When_TheyAreNotAccepted()
    {
        var suggester = SpellingSuggester.Create(new SpellingOptions { AcceptCompounds = false });

        Assert.False(suggester.IsKnown("jeugdzorgonderzoek"));
        Assert.True(suggester.IsKnown("onderzoek"));
    }

    [Fact]
    public void Join_Should_GiveOneWord_When_ASpaceStoodInIt()
    {
        Assert.Equal("onderzoek", DutchSpelling.Suggester.Join("onder", "zoek"));
        Assert.Null(DutchSpelling.Suggester.Join("onder", "jaar"));
    }

    [Theory]
    [InlineData(7, 5, 150)]
    [InlineData(65, 5, 150)]
    [InlineData(40, 0, 150)]
    [InlineData(40, 51, 150)]
    [InlineData(40, 5, 49)]
    [InlineData(40, 5, 301)]
    public void Create_Should_Refuse_When_AnOptionIsOutOfRange(int length, int suggestions, int cost) =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            SpellingSuggester.Create(new SpellingOptions { MaxLength = length, MaxSuggestions = suggestions, MaxCost = cost }));
}
