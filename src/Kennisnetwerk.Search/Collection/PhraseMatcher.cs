using Kennisnetwerk.Search.Analysis;

namespace Kennisnetwerk.Search.Collection;

/// <summary>Whether the words of a phrase stand next to each other in a text field of a document.</summary>
internal static class PhraseMatcher
{
    public static bool Matches(IndexSettings settings, IndexDocument document, IReadOnlyList<string> phrase)
    {
        var names = settings.TextFields().Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        return document.Fields.Where(field => field.Text is not null && names.Contains(field.Name)).Any(field => Holds(settings.Analyzer, field.Text!, phrase));
    }

    private static bool Holds(Analyzer analyzer, string text, IReadOnlyList<string> phrase)
    {
        var words = analyzer.Analyze(text).Where(token => token.Kind == TokenKind.Word).Select(token => token.Term).ToList();
        return Enumerable.Range(0, Math.Max(0, words.Count - phrase.Count + 1)).Any(start => phrase.Index().All(word => words[start + word.Index] == word.Item));
    }
}
