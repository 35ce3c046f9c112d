using Kennisnetwerk.Search.Analysis;
using Kennisnetwerk.Search.Analysis.Folding;

namespace Kennisnetwerk.Search.Thesaurus;

/// <summary>
/// Finds the concepts that a question names, by the analysed words of their names, so that inflection and accents do not matter. A name that
/// two concepts share means neither: nothing is expanded silently where a person would have to ask which one is meant.
/// </summary>
public sealed class ConceptIndex
{
    private const char Join = ' ';
    private readonly Dictionary<string, Concept?> byName = new(StringComparer.Ordinal);
    private readonly SortedList<string, string> byBeginning = new(StringComparer.Ordinal);
    private readonly TextFolder folder = new(foldDiacritics: true);
    private readonly int longest = 1;

    /// <summary>An index of concepts.</summary>
    /// <param name="analyzer">The analysis of the questions.</param>
    /// <param name="concepts">The concepts.</param>
    public ConceptIndex(Analyzer analyzer, IEnumerable<Concept> concepts)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(concepts);
        foreach (var concept in concepts)
        {
            foreach (var name in concept.Names.Where(name => name.LeadsHere))
            {
                var words = Words(analyzer, name.Text);
                longest = Math.Max(longest, words.Count);
                var key = string.Join(Join, words);
                byBeginning.TryAdd(folder.Fold(name.Text).Text, name.Text);
                byName[key] = byName.TryGetValue(key, out var other) && !ReferenceEquals(other, concept) ? null : concept;
            }
        }
    }

    /// <summary>No concepts.</summary>
    public static ConceptIndex None { get; } = new(DutchAnalyzer.Create(), []);

    /// <summary>The concepts in a question, the longest name at each place, from left to right without overlap.</summary>
    internal IEnumerable<ConceptMatch> Find(IReadOnlyList<string> terms)
    {
        for (var start = 0; start < terms.Count; start++)
        {
            for (var length = Math.Min(longest, terms.Count - start); length > 0; length--)
            {
                if (byName.GetValueOrDefault(string.Join(Join, terms.Skip(start).Take(length))) is { } concept)
                {
                    yield return new ConceptMatch(start, length, concept);
                    start += length - 1;
                    break;
                }
            }
        }
    }

    /// <summary>Names that begin as typed, without regard to case and accents, in alphabetical order.</summary>
    internal IEnumerable<string> StartingWith(string typed)
    {
        var begin = folder.Fold(typed).Text;
        var (low, high) = (0, byBeginning.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = string.CompareOrdinal(byBeginning.GetKeyAtIndex(middle), begin) < 0 ? (middle + 1, high) : (low, middle);
        }

        for (; low < byBeginning.Count && byBeginning.GetKeyAtIndex(low).StartsWith(begin, StringComparison.Ordinal); low++)
        {
            yield return byBeginning.GetValueAtIndex(low);
        }
    }

    internal static List<string> Words(Analyzer analyzer, string text) =>
        [.. analyzer.Analyze(text).Where(token => token.Kind == TokenKind.Word).Select(token => token.Term)];
}
