using Kennisnetwerk.Search.Analysis.Compounds;
using Kennisnetwerk.Search.Analysis.Folding;
using Kennisnetwerk.Search.Tests.Support;

namespace Kennisnetwerk.Search.Tests.Analysis.Compounds;

/// <summary>How well the splitter agrees with people, on the words that it learnt from.</summary>
public sealed class CompoundQualityTests
{
    private static readonly CompoundSplitter Splitter = CompoundSplitter.Create();
    private static readonly TextFolder Folder = new(foldDiacritics: true);

    [Fact]
    public void Cuts_Should_AgreeWithPeople_When_WordsAreCompounds()
    {
        var (right, spurious, missed) = (0, 0, 0);
        foreach (var row in SharedData.ReadRows("nl-compounds/samenstellingen-dev.tsv").Where(row => row[2].Length > 0))
        {
            var place = 0;
            var expected = row[2].Split('|')[..^1].Select(part => place += part.Length).ToHashSet();
            var cuts = HyphenatedWord.Cuts(Folder.Fold(row[0]).Text, Splitter);
            var hits = cuts.Count(expected.Contains);
            (right, spurious, missed) = (right + hits, spurious + cuts.Count - hits, missed + expected.Count - hits);
        }

        var score = 2.0 * right / ((2 * right) + spurious + missed);
        Assert.True(score >= 0.95, $"boundary F1 {score:0.0000}");
    }

    [Fact]
    public void Cuts_Should_LeaveWordsWhole_When_PeopleCallThemSimple()
    {
        var words = SharedData.ReadRows("nl-compounds/enkelvoudig-dev.tsv").Select(row => row[0]).ToList();

        var cut = words.Count(word => HyphenatedWord.Cuts(Folder.Fold(word).Text, Splitter).Count > 0);

        Assert.True(cut < 0.08 * words.Count, $"{cut} of {words.Count} are cut");
    }
}
