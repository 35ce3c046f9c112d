namespace Kennisnetwerk.Search.Spelling;

/// <summary>Gives a suggestion the capitals of what was typed: of a word at the start of a sentence, or in capitals throughout.</summary>
internal static class TypedCase
{
    /// <summary>The suggestion with the capitals of the typed word.</summary>
    /// <remarks>A name that loses its hyphen has become part of a common noun, and its capital goes too (<c>alzheimerpatiënt</c>).</remarks>
    public static string Carry(string typed, string suggestion)
    {
        if (!char.IsUpper(typed[0]) || (typed.Contains('-', StringComparison.Ordinal) && !suggestion.Contains('-', StringComparison.Ordinal)))
        {
            return suggestion;
        }

        if (typed.Length > 1 && !typed.Any(char.IsLower))
        {
            return suggestion.ToUpperInvariant();
        }

        if (typed.Length > 1 && char.IsUpper(typed[1]) && !typed.StartsWith("IJ", StringComparison.Ordinal))
        {
            return suggestion;
        }

        // The Dutch ij is one letter, and takes one capital.
        return suggestion.StartsWith("ij", StringComparison.OrdinalIgnoreCase)
            ? string.Concat("IJ", suggestion.AsSpan(2))
            : string.Concat([char.ToUpperInvariant(suggestion[0])], suggestion.AsSpan(1));
    }
}
