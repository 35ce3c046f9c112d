using System.Text;

namespace Kennisnetwerk.Search.Spelling;

/// <summary>
/// Emphasis on a syllable is written with acute accents, on both letters of a vowel of two (Woordenlijst Nederlandse
/// Taal, rule 5.B): <c>óók</c>, <c>níéuw</c>; people type grave ones, or one of the two.
/// </summary>
internal static class Emphasis
{
    private const string Plain = "aeiou";
    private const string Grave = "àèìòù";
    private const string Acute = "áéíóú";
    private static readonly string[] LongVowels = ["aa", "ee", "oo", "uu", "ie", "ei", "eu", "oe", "ou", "ui", "au"];

    /// <summary>The word with its accents as the rule has them, or null when it has none or they are right.</summary>
    public static string? Correct(string typed)
    {
        var word = WithAccents(typed);
        var result = new StringBuilder(word);
        for (var index = 0; index < word.Length; index++)
        {
            var vowel = BaseOf(word[index]);
            if (vowel == word[index])
            {
                continue;
            }

            result[index] = Accent(vowel);
            if (index > 0 && word[index - 1] == BaseOf(word[index - 1]) && Array.IndexOf(LongVowels, $"{word[index - 1]}{vowel}") >= 0)
            {
                result[index - 1] = Accent(word[index - 1]);
            }
            else if (index + 1 < word.Length && Array.IndexOf(LongVowels, $"{vowel}{BaseOf(word[index + 1])}") >= 0)
            {
                result[++index] = Accent(BaseOf(word[index]));
            }
        }

        var corrected = result.ToString();
        return corrected == typed ? null : corrected;
    }

    /// <summary>
    /// The words that may be meant by one with a vowel drawn out (<c>heeeel</c>): with one and with two vowels, each
    /// with accents; none when no vowel stands three times in a row.
    /// </summary>
    public static IEnumerable<(string Plain, string Accented)> Shorten(string word)
    {
        for (var start = 0; start < word.Length; start++)
        {
            var end = start;
            while (end < word.Length && BaseOf(word[end]) == BaseOf(word[start]))
            {
                end++;
            }

            if (end - start < 3 || !Plain.Contains(BaseOf(word[start]), StringComparison.Ordinal))
            {
                continue;
            }

            for (var count = 1; count <= 2; count++)
            {
                var plain = word[..start] + new string(BaseOf(word[start]), count) + word[end..];
                yield return (plain, word[..start] + new string(Accent(BaseOf(word[start])), count) + word[end..]);
            }

            yield break;
        }
    }

    // A backtick behind its vowel: "da`t".
    private static string WithAccents(string typed)
    {
        for (var vowel = 0; vowel < Plain.Length && typed.Contains('`', StringComparison.Ordinal); vowel++)
        {
            typed = typed.Replace($"{Plain[vowel]}`", $"{Grave[vowel]}", StringComparison.OrdinalIgnoreCase);
        }

        return typed;
    }

    private static char BaseOf(char letter)
    {
        var place = Math.Max(Grave.IndexOf(letter, StringComparison.Ordinal), Acute.IndexOf(letter, StringComparison.Ordinal));
        return place < 0 ? letter : Plain[place];
    }

    private static char Accent(char vowel) => Acute[Plain.IndexOf(vowel, StringComparison.Ordinal)];
}
