using FsCheck;
using FsCheck.Fluent;
using Kennisnetwerk.Search.Index;
using Kennisnetwerk.Search.Query.Parsing;
using Kennisnetwerk.Search.Tests.Support.Oracle;

namespace Kennisnetwerk.Search.Tests.Query.Parsing;

public sealed class QuestionParserTests
{
    private static readonly FieldLayout Layout = new(RandomPapers.Settings);

    [Theory]
    [InlineData("eet stoornis", "eet|stoornis")]
    [InlineData("  K-EET  18-/18+ ", "K-EET|18-/18+")]
    [InlineData("auteur:Jansen", "auteur:Jansen")]
    [InlineData("jaar: 2020", "jaar:|2020")]
    [InlineData("- niets", "-|niets")]
    [InlineData("jaar:vorig", "vorig")]
    public void Parse_Should_TakeWords_When_NothingElseIsMeant(string text, string words)
    {
        var question = Parse(text);

        Assert.Equal(words.Split('|'), question.Texts.Select(one => one.Text));
        Assert.All(question.Texts, one => Assert.Equal(one.Text, text.Substring(one.Start, one.Text.Length)));
        Assert.Empty(question.Ranges);
    }

    [Fact]
    public void Parse_Should_TellPhrasesAndExclusionsApart_When_BothAreTyped()
    {
        var question = Parse("\u201Ecomplexe scheiding\u201D -vecht -\"oud beleid\" titel:\"goed leven\" \"open einde");

        Assert.Equal(
            [("complexe scheiding", null, false), ("oud beleid", null, true), ("goed leven", "titel", false), ("open einde", null, false)],
            question.Phrases.Select(phrase => (phrase.Text, phrase.Field, phrase.Excluded)));
        Assert.Equal(["vecht"], question.ExcludedWords);
    }

    [Fact]
    public void Parse_Should_NameTheField_When_AValueOrTextIsAskedOfIt()
    {
        var question = Parse("soort:boek -SOORT:kaart");

        Assert.Equal([("soort", "boek", false), ("soort", "kaart", true)], question.Values.Select(value => (value.Field, value.Value, value.Excluded)));
        Assert.Empty(question.Texts);
    }

    [Theory]
    [InlineData("jaar:2020", 2020L, 2020L)]
    [InlineData("jaar:2019..2021", 2019L, 2021L)]
    [InlineData("jaar:2019-2021", 2019L, 2021L)]
    [InlineData("jaar:2019..", 2019L, null)]
    [InlineData("jaar:..2021", null, 2021L)]
    [InlineData("jaar:-5", -5L, -5L)]
    public void Parse_Should_ReadYears_When_OneEndOrBothAreGiven(string text, long? from, long? to)
    {
        var range = Assert.Single(Parse(text).Ranges);

        Assert.Equal(("jaar", from, to), (range.Field, range.From, range.To));
    }

    [Fact]
    public void Parse_Should_LookAtNoMore_When_TheQuestionIsTooLong() =>
        Assert.Equal("kort", Assert.Single(QuestionParser.Parse("kort en lang", Layout, 4).Texts).Text);

    [Fact]
    public void Parse_Should_Answer_When_AnythingIsTyped() => Prop.ForAll<string>(text =>
    {
        var question = Parse(text ?? "");
        return question.Texts.All(one => (text ?? "")[one.Start..(one.Start + one.Text.Length)] == one.Text);
    }).Check(Config.QuickThrowOnFailure.WithReplay(20261124, 1).WithMaxTest(2000));

    [Fact]
    public void Parse_Should_Answer_When_SignsStandAnywhere()
    {
        var random = new Random(1);
        string[] pieces = ["\"", "-", ":", "jaar", "soort", "..", "2020", " ", "kat", "\u201D"];
        for (var round = 0; round < 5000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)]));

            Assert.All(Parse(text).Texts, one => Assert.Equal(one.Text, text.Substring(one.Start, one.Text.Length)));
        }
    }

    private static ParsedQuestion Parse(string text) => QuestionParser.Parse(text, Layout, 4096);
}
