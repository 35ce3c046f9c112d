namespace Kennisnetwerk.Search.Spelling;

/// <summary>
/// Endings that people use where the standard language has another: diminutives of dialects (<c>huiske</c>,
/// <c>mappie</c>), plurals in s and en (<c>keuzes</c>, <c>leraren</c>), a t too many (<c>werkert</c>).
/// </summary>
internal static class Endings
{
    private static readonly (string Typed, string Word)[] Rules =
    [
        ("ske", "je"), ("skes", "jes"), ("ke", "je"), ("kes", "jes"), ("eke", "etje"), ("ekes", "etjes"), ("ske", "etje"), ("skes", "etjes"),
        ("ie", "je"), ("ies", "jes"), ("es", "en"), ("s", "en"), ("aren", "aars"), ("aarden", "aards"), ("onen", "oons"), ("enen", "eens"), ("elen", "els"),
        ("ert", "er"), ("erd", "er"), ("nde", "nden"), ("nen", "nes"),
    ];

    /// <summary>What a word may have been with the standard ending; not all of these are words.</summary>
    public static IEnumerable<string> Standard(string key)
    {
        foreach (var (typed, word) in Rules)
        {
            if (key.Length < typed.Length + 2 || !key.EndsWith(typed, StringComparison.Ordinal))
            {
                continue;
            }

            var stem = key[..^typed.Length];
            yield return stem + word;
            if (stem[^1] == stem[^2])
            {
                yield return stem[..^1] + word;
            }
        }
    }
}
