using Kennisnetwerk.Search.Analysis;

namespace Kennisnetwerk.Search.Tests.Analysis;

public sealed class AnalyzerTests
{
    private static readonly Analyzer Plain = DutchAnalyzer.Create(new AnalysisOptions { Stemmer = StemmerKind.None, SplitCompounds = false });
    private static readonly Analyzer Product = DutchAnalyzer.Create();

    private static readonly string[] Alphabet =
        ["jeugd", "zorg", "é", "e\u0301", "1", "'", "’", ".", ",", "-", "–", "/", "&", "+", "_", " ", "\n", "\u00AD", "\uD83D", "👍", "漢", "ﬁ", "'s", "S", "ë"];

    [Theory]
    [InlineData("K-EET", "keet k eet")]
    [InlineData("18-/18+", "18--18+ 18- 18 18+ 18")]
    [InlineData("0-12 jaar", "0-12 0 12 jaar")]
    [InlineData("Jeugdzorg+", "jeugdzorgplus jeugdzorg")]
    [InlineData("JeugdzorgPlus", "jeugdzorgplus")]
    [InlineData("co-ouderschap", "coouderschap co ouderschap")]
    [InlineData("LVB-problematiek", "lvbproblematiek lvb problematiek")]
    [InlineData("Cliënt, suïcide", "client suicide")]
    [InlineData("R&D en/of", "rd r d en of")]
    [InlineData("thema's", "themas")]
    public void Analyze_Should_GiveWholeAndPieces_When_WordIsJoined(string text, string terms) => Assert.Equal(terms, Terms(Plain, text));

    [Theory]
    [InlineData("K-EET", "keet", "k", "eet")]
    [InlineData("JeugdzorgPlus", "jeugdzorgplus", "jeugdzorg", "plus")]
    [InlineData("Jeugdzorg+", "jeugdzorgplus", "jeugdzorg", "jeugd", "zorg")]
    [InlineData("co-ouderschap", "coouderschap", "co", "ouderschap")]
    [InlineData("LVB-problematiek", "lvbproblematiek", "lvb", "problematiek")]
    [InlineData("0-12 jaar", "0-12", "0", "12", "jaar")]
    [InlineData("18-/18+", "18--18+", "18-", "18+", "18")]
    public void Analyze_Should_FindWholeAndParts_When_TheProductReads(string text, params string[] terms)
    {
        var found = Product.Analyze(text).Select(token => token.Term).ToHashSet(StringComparer.Ordinal);

        Assert.Superset(terms.ToHashSet(StringComparer.Ordinal), found);
    }

    [Theory]
    [InlineData("Jeugdzorg+", "JeugdzorgPlus")]
    [InlineData("K-EET", "KEET")]
    [InlineData("coouderschap", "co-ouderschap")]
    [InlineData("thema's", "thema’s")]
    [InlineData("thema's", "thema")]
    [InlineData("Anna's", "Anna")]
    [InlineData("huisje", "huis")]
    [InlineData("boekjes", "boek")]
    [InlineData("Cliënten", "client")]
    [InlineData("ĳsjes", "ijs")]
    public void Analyze_Should_GiveOneTerm_When_TwoSpellingsAreOneWord(string one, string other) =>
        Assert.Equal(Whole(one), Whole(other));

    [Theory]
    [InlineData("SAMEN", "same")]
    [InlineData("PAST", "pas")]
    [InlineData("Leiden", "lijden")]
    [InlineData("RET", "betreft")]
    [InlineData("OZJ", "OZJT")]
    public void Analyze_Should_GiveTwoTerms_When_WordsOnlyLookAlike(string one, string other) =>
        Assert.NotEqual(Whole(one), Whole(other));

    [Fact]
    public void Analyze_Should_ExpandNoAbbreviation_When_ItMeansTwoThings()
    {
        Assert.Equal("mst ao samen", Terms(Product, "MST AO SAMEN", TokenKind.Word));
        Assert.DoesNotContain(Product.Analyze("MST AO SAMEN"), token => token.Kind is TokenKind.Part or TokenKind.HyphenPart);
    }

    [Fact]
    public void Analyze_Should_MarkThePlaceOfAPart_When_ACompoundIsSplit()
    {
        const string Text = "De onderzoeksagenda ligt er.";

        var part = Product.Analyze(Text).Single(token => token is { Kind: TokenKind.Part, Term: "agenda" });

        Assert.Equal("agenda", Text[part.Start..part.End]);
        Assert.Equal(1, part.Position);
    }

    [Fact]
    public void Analyze_Should_MarkStopWords_When_TheListHasThem()
    {
        Assert.Equal([true, false], Product.Analyze("de zorg").Where(token => token.Kind == TokenKind.Word).Select(token => token.IsStopWord));
        Assert.DoesNotContain(DutchAnalyzer.Create(new AnalysisOptions { MarkStopWords = false }).Analyze("de zorg"), token => token.IsStopWord);
    }

    [Fact]
    public void Analyze_Should_GiveTheWordUnstemmed_When_ExactFormsAreAskedFor()
    {
        var exact = Product.Analyze("Cliënten").Single(token => token.Kind == TokenKind.Exact);

        Assert.Equal("clienten", exact.Term);
    }

    [Fact]
    public void Analyze_Should_NeitherStemNorSplit_When_AWordIsProtected()
    {
        var analyzer = DutchAnalyzer.Create(new AnalysisOptions { ProtectedWords = ["Zorgkringen"] });

        Assert.Equal("zorgkringen", Terms(analyzer, "zorgkringen"));
        Assert.NotEqual("zorgkringen", Terms(DutchAnalyzer.Create(new AnalysisOptions()), "zorgkringen"));
    }

    [Fact]
    public void Analyze_Should_CountPositionsOn_When_AFirstPositionIsGiven()
    {
        var sink = new CountingSink();

        var next = Product.Analyze("co-ouderschap na scheiding", ref sink, firstPosition: 10);

        Assert.Equal(14, next);
        Assert.Equal(13, sink.Last);
    }

    [Fact]
    public void Analyze_Should_KeepItsPromises_When_TextIsRandom()
    {
        var random = new Random(17);
        for (var run = 0; run < 3000; run++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(15)).Select(_ => Alphabet[random.Next(Alphabet.Length)]));

            var tokens = Product.Analyze(text);

            foreach (var token in tokens)
            {
                Assert.NotEmpty(token.Term);
                Assert.True(token.Start >= 0 && token.Start < token.End && token.End <= text.Length, text);
                Assert.True(token.PositionLength >= 1, text);
            }

            Assert.Equal(tokens.Select(token => token.Position).Where((_, index) => tokens[index].Kind == TokenKind.Word).Order(), tokens.Where(token => token.Kind == TokenKind.Word).Select(token => token.Position));
        }
    }

    [Theory]
    [InlineData("\u02BCs")]
    [InlineData("\u02BC")]
    [InlineData("\u02BC\u02BCs")]
    public void Analyze_Should_GiveATermWithLetters_When_AWordIsAlmostOnlyApostrophes(string text) =>
        Assert.All(Product.Analyze(text), token => Assert.NotEmpty(token.Term));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4096)]
    public void Analyze_Should_GiveTheSame_When_WordsComeFromTheCache(int size)
    {
        const string Text = "De jeugdzorg onderzoekt de jeugdzorg, en co-ouders onderzoeken thema's van cliënten.";
        var analyzer = DutchAnalyzer.Create(AnalysisOptions.Default with { CacheSize = size });

        var first = analyzer.Analyze(Text);

        Assert.Equal(first, analyzer.Analyze(Text));
        Assert.Equal(Product.Analyze(Text), first);
    }

    [Fact]
    public async Task Analyze_Should_GiveTheSame_When_ManyThreadsShareASmallCache()
    {
        var analyzer = DutchAnalyzer.Create(AnalysisOptions.Default with { CacheSize = 2 });
        string[] texts = ["jeugdzorg en onderzoek", "scheiding na onderzoek", "wonen en leren", "K-EET voor 0-12 jaar"];
        var expected = texts.Select(text => Product.Analyze(text)).ToList();

        var found = await Task.WhenAll(Enumerable.Range(0, 200).Select(run => Task.Run(() => (run, analyzer.Analyze(texts[run % 4])), TestContext.Current.CancellationToken)));

        Assert.All(found, result => Assert.Equal(expected[result.run % 4], result.Item2));
    }

    private static string Terms(Analyzer analyzer, string text) => string.Join(' ', analyzer.Analyze(text).Select(token => token.Term));

    private static string Terms(Analyzer analyzer, string text, TokenKind kind) =>
        string.Join(' ', analyzer.Analyze(text).Where(token => token.Kind == kind).Select(token => token.Term));

    private static string Whole(string word) => Product.Analyze(word).Single(token => token.Kind == TokenKind.Word).Term;

    private struct CountingSink : ITokenSink
    {
        public int Last { get; private set; }

        public void Accept(in Token token) => Last = Math.Max(Last, token.Position);
    }
}
