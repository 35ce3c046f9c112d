using Kennisnetwerk.Search.Analysis;
using Kennisnetwerk.Search.Analysis.Stemming;
using Kennisnetwerk.Search.Tests.Support;

namespace Kennisnetwerk.Search.Tests.Analysis.Stemming;

public sealed class DutchStemmerTests
{
    [Theory]
    [InlineData("lichamelijkheden", "lichamelijk")]
    [InlineData("thema's", "thema")]
    [InlineData("gevallen", "geval")]
    [InlineData("afgewezen", "afwees")]
    [InlineData("schilderij", "schilder")]
    public void Stem_Should_FollowKraaijAndPohlmann_When_NoAlgorithmIsChosen(string word, string stem) =>
        Assert.Equal(stem, DutchStemmer.Stem(word));

    [Theory]
    [InlineData(StemmerKind.KraaijPohlmann, 1)]
    [InlineData(StemmerKind.Porter, 2)]
    public void Stem_Should_EqualPublishedStem_When_WordIsInSnowballsVocabulary(StemmerKind kind, int column)
    {
        var wrong = SharedData.ReadRows("nl-stemmer-snowball/stems-dev.tsv.gz")
            .Select(row => (Word: row[0], Expected: row[column], Actual: DutchStemmer.Stem(row[0], kind)))
            .Where(row => row.Expected != row.Actual)
            .Select(row => $"{row.Word}: {row.Expected}, not {row.Actual}")
            .ToList();

        Assert.True(wrong.Count == 0, $"{wrong.Count} wrong, such as {string.Join("; ", wrong.Take(40))}");
    }
}
