using Kennisnetwerk.Search.Analysis;

namespace Kennisnetwerk.Search.Thesaurus;

/// <summary>
/// Finds the concepts that a question names, by the analysed words of their names, so that inflection and accents do not matter. A name that
/// two concepts share means neither: nothing is expanded silently where a person would have to ask which one is meant.
/// </summary>
public sealed class ConceptIndex
{
    private const char Join = ' ';
    private readonly Dictionary<string, Concept?> byName = new(StringComparer.Ordinal);
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

    internal static List<string> Words(Analyzer analyzer, string text) =>
        [.. analyzer.Analyze(text).Where(token => token.Kind == TokenKind.Word).Select(token => token.Term)];
}
