namespace Kennisnetwerk.Search.Analysis;

/// <summary>Cuts a folded word at hyphens, slashes, ampersands, underscores and at points between letters.</summary>
internal static class PieceSplitter
{
    /// <summary>The pieces in order; none when there is no letter or digit.</summary>
    /// <param name="folded">A folded word: separators in ASCII.</param>
    public static List<WordPiece> Split(string folded)
    {
        var pieces = new List<WordPiece>(1);
        var start = 0;
        for (var index = 0; index <= folded.Length; index++)
        {
            if (index < folded.Length && !IsSeparator(folded, index))
            {
                continue;
            }

            if (index > start)
            {
                var sign = index < folded.Length && IsSign(folded, index) ? folded[index] : '\0';
                pieces.Add(new WordPiece(folded[start..index], start, sign));
            }

            start = index + 1;
        }

        return pieces;
    }

    /// <summary>The pieces as one term: without hyphens, except between numbers (<c>0-12</c>), where they carry meaning.</summary>
    public static string Join(List<WordPiece> pieces) => pieces switch
    {
        [var single] => single.Signed,
        [{ IsNumber: true }, .., { IsNumber: true }] => string.Join('-', pieces.Select(piece => piece.Signed)),
        _ => string.Concat(pieces.Select(piece => piece.Signed)),
    };

    private static bool IsSeparator(string text, int index) => text[index] switch
    {
        '-' or '+' or '/' or '&' or '_' => true,
        '.' => !IsBetweenDigits(text, index),
        _ => false,
    };

    // A plus is always a sign; a minus only where nothing follows that it could join ("18-", "18-/18+").
    private static bool IsSign(string text, int index) => text[index] switch
    {
        '+' => true,
        '-' => index + 1 == text.Length || text[index + 1] == '/',
        _ => false,
    };

    private static bool IsBetweenDigits(string text, int index) =>
        index > 0 && index + 1 < text.Length && char.IsAsciiDigit(text[index - 1]) && char.IsAsciiDigit(text[index + 1]);
}
