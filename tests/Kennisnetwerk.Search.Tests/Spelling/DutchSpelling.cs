using Kennisnetwerk.Search.Spelling;

namespace Kennisnetwerk.Search.Tests.Spelling;

/// <summary>The suggester with the word list alone, made once: it is immutable, and takes a second.</summary>
internal static class DutchSpelling
{
    private static readonly Lazy<SpellingSuggester> Shared = new(() => SpellingSuggester.Create());

    public static SpellingSuggester Suggester => Shared.Value;

    public static IReadOnlyList<string> Suggest(string typed) => [.. Suggester.Suggest(typed).Select(suggestion => suggestion.Word)];
}
