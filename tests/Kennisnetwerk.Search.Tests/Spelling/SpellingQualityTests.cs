using Kennisnetwerk.Search.Tests.Support;

namespace Kennisnetwerk.Search.Tests.Spelling;

/// <summary>What the suggester is worth on mistakes that people made.</summary>
public sealed class SpellingQualityTests
{
    [Fact]
    public void Suggest_Should_FindWhatPeopleMeant_When_MoreThanACapitalIsWrong()
    {
        var (cases, first, five) = (0, 0, 0);
        foreach (var row in SharedData.ReadRows("nl-spelling/fouten-dev.tsv"))
        {
            var meant = row[1].Split(';')[0];
            if (row[0].Contains(' ', StringComparison.Ordinal) || meant.Contains(' ', StringComparison.Ordinal)
                || row[0].Equals(meant, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var suggestions = DutchSpelling.Suggest(row[0]);
            cases++;
            first += suggestions.Count > 0 && suggestions[0] == meant ? 1 : 0;
            five += suggestions.Contains(meant) ? 1 : 0;
        }

        Assert.True(first >= 0.80 * cases, $"first suggestion right in {first} of {cases}");
        Assert.True(five >= 0.90 * cases, $"one of five right in {five} of {cases}");
    }

    [Fact]
    public void IsKnown_Should_AcceptRealWords_When_TheyComeFromRunningText()
    {
        var words = SharedData.ReadRows("nl-lemmas/ud-lemmas-dev.tsv.gz").Select(row => row[0])
            .Where(word => word.All(char.IsAsciiLetterLower)).Distinct().ToList();

        var refused = words.Where(word => !DutchSpelling.Suggester.IsKnown(word)).ToList();

        Assert.True(refused.Count < 0.02 * words.Count, $"{refused.Count} of {words.Count} refused, such as {string.Join(", ", refused.Take(20))}");
    }
}
