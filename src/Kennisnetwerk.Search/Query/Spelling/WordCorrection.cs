using Kennisnetwerk.Search.Analysis.Folding;
using Kennisnetwerk.Search.Thesaurus;

namespace Kennisnetwerk.Search.Query.Spelling;

/// <summary>
/// Decides which words may have been meant by one that the collection lacks. The collection's own words go first; Dutch
/// tells which of them is likeliest, and helps out where none of them is near.
/// </summary>
internal sealed class WordCorrection(IndexSettings settings, Vocabulary vocabulary)
{
    // As far as two letters: a word that Dutch knows to be meant may look quite different.
    private const int SuggestedDistance = 2;
    private readonly TextFolder _folder = new(settings.Analyzer.Options.FoldDiacritics);

    /// <summary>The words of the collection to look for, and what to ask the user; both may be nothing.</summary>
    /// <param name="surface">The word as typed.</param>
    /// <param name="exact">The word folded.</param>
    public (IReadOnlyList<NearTerm> Near, string? Meant) For(string surface, string exact)
    {
        var near = vocabulary.Near(exact, settings.Limits.MaxExpansions);
        if (settings.Spelling is not { Value: var dutch })
        {
            return (near, near.Count > 0 ? near[0].Surface : null);
        }

        var suggestions = dutch.Suggest(surface);
        if (near.Count > 0)
        {
            var likeliest = suggestions.Select(suggestion => near.FirstOrDefault(term => term.Term == _folder.Fold(suggestion.Word).Text))
                .FirstOrDefault(term => term is not null);
            return (near, (likeliest ?? near[0]).Surface);
        }

        var shown = suggestions.Select(suggestion => suggestion.Word).Where(IsShown).ToList();
        var meant = shown.Count > 0 ? shown[0] : dutch.IsKnown(surface) ? null : suggestions.Select(suggestion => suggestion.Word).FirstOrDefault();
        return ([.. shown.Where(word => !word.Contains(' ', StringComparison.Ordinal))
            .Select(word => new NearTerm(_folder.Fold(word).Text, word, SuggestedDistance))], meant);
    }

    private bool IsShown(string suggestion) => ConceptIndex.Words(settings.Analyzer, suggestion) is { Count: > 0 } terms && terms.TrueForAll(vocabulary.Shows);
}
