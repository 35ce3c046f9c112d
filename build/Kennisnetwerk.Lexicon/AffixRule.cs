using System.Text.RegularExpressions;

namespace Kennisnetwerk.Lexicon;

/// <summary>One line of a Hunspell suffix rule: which ending goes, which comes, under which condition, with which tag.</summary>
internal sealed record AffixRule(string Strip, string Add, Regex Condition, string Tag)
{
    /// <summary>The inflected form, or null when the rule does not apply to the word.</summary>
    public string? Apply(string word) =>
        word.EndsWith(Strip, StringComparison.Ordinal) && Condition.IsMatch(word) ? word[..^Strip.Length] + Add : null;
}
