using Kennisnetwerk.Search.Analysis;
using Kennisnetwerk.Search.Analysis.Compounds;

namespace Kennisnetwerk.Search.Tests.Analysis.Compounds;

public sealed class CompoundSplitterTests
{
    private static readonly CompoundSplitter Splitter = CompoundSplitter.Create();

    [Theory]
    [InlineData("jeugdzorg", "jeugd|zorg")]
    [InlineData("vechtscheiding", "vecht|scheiding")]
    [InlineData("onderzoeksagenda", "onderzoeks|agenda")]
    [InlineData("kinderbescherming", "kinder|bescherming")]
    [InlineData("pleeggezinnen", "pleeg|gezinnen")]
    [InlineData("schoolmaatschappelijk", "school|maatschappelijk")]
    [InlineData("hersenonderzoek", "hersen|onderzoek")]
    [InlineData("gezinsbegeleiding", "gezins|begeleiding")]
    public void Cuts_Should_FallBetweenTheParts_When_TheWordIsACompound(string word, string parts) =>
        Assert.Equal(parts, Cut(word, Splitter));

    [Theory]
    [InlineData("onderzoek")]
    [InlineData("begeleiding")]
    [InlineData("verantwoordelijkheid")]
    [InlineData("gezinnen")]
    [InlineData("psychologie")]
    [InlineData("behandelaar")]
    [InlineData("jongeren")]
    [InlineData("mogelijkheden")]
    [InlineData("kind")]
    public void Cuts_Should_BeEmpty_When_TheWordIsSimple(string word) => Assert.Equal(word, Cut(word, Splitter));

    [Fact]
    public void Parts_Should_HoldWholesAndTheirParts_When_APartIsACompound()
    {
        const string Word = "jeugdzorgonderzoek";

        var parts = Splitter.Parts(Word).Select(part => Word[part.Start..part.End]).ToList();

        Assert.Contains("onderzoek", parts);
        Assert.Contains("jeugd", parts);
        Assert.Contains("zorg", parts);
    }

    [Theory]
    [InlineData("onderzoeks", "onderzoek")]
    [InlineData("jeugd", "jeugd")]
    [InlineData("gezins", "gezin")]
    [InlineData("huis", "huis")]
    public void WithoutLink_Should_TakeTheSOff_When_TheWordIsListedWithout(string part, string expected) =>
        Assert.Equal(expected, Splitter.WithoutLink(part));

    [Fact]
    public void Cuts_Should_BeMore_When_TheBiasIsHigher()
    {
        string[] words = ["huisvrouw", "landbouw", "jeugdzorg", "voorbeeld", "onderwijs", "achtergrond", "werkgever", "levensloop", "tijdstip", "huisarts"];

        var few = words.Sum(word => CompoundSplitter.Create(bias: -3).Cuts(word).Count);
        var many = words.Sum(word => CompoundSplitter.Create(bias: 3).Cuts(word).Count);

        Assert.True(few < many, $"{few} against {many}");
    }

    [Fact]
    public void Cuts_Should_UseTheCollectionsWords_When_NoListHasAPart()
    {
        const string Word = "kieconbegeleiding";

        var cuts = CompoundSplitter.Create(new OneWord("kiecon", 40)).Cuts(Word);

        Assert.Equal([6], cuts);
    }

    [Fact]
    public void Cuts_Should_StayWithinTheWordAndAscend_When_LettersAreRandom()
    {
        var random = new Random(3);
        for (var run = 0; run < 2000; run++)
        {
            var word = string.Concat(Enumerable.Range(0, random.Next(90)).Select(_ => "aeioudklmnprstvzgh'"[random.Next(19)]));

            var cuts = Splitter.Cuts(word);

            Assert.All(cuts, cut => Assert.InRange(cut, 2, word.Length - 2));
            Assert.Equal(cuts.Distinct().Order(), cuts);
        }
    }

    private static string Cut(string word, CompoundSplitter splitter)
    {
        foreach (var cut in splitter.Cuts(word).AsEnumerable().Reverse())
        {
            word = word.Insert(cut, "|");
        }

        return word;
    }

    private sealed class OneWord(string word, int count) : IWordFrequencies
    {
        public string ContentHash => word;

        public int Frequency(ReadOnlySpan<char> other) => other.SequenceEqual(word) ? count : 0;

        public IEnumerable<KeyValuePair<string, int>> Words() => [KeyValuePair.Create(word, count)];
    }
}
