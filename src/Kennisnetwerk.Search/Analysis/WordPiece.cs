namespace Kennisnetwerk.Search.Analysis;

/// <summary>A stretch of a folded word between separators.</summary>
/// <param name="Text">The folded characters, without separators and signs.</param>
/// <param name="Start">Index of its first character in the folded word.</param>
/// <param name="Sign"><c>+</c> or <c>-</c> right after it (<c>18+</c>), or <c>\0</c>.</param>
internal readonly record struct WordPiece(string Text, int Start, char Sign)
{
    /// <summary>Index in the folded word of the character after the last, sign excluded.</summary>
    public int End => Start + Text.Length;

    public bool IsNumber => Text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>The piece with its sign: <c>18+</c> stays a sign, <c>jeugdzorg+</c> is spoken and often written out.</summary>
    public string Signed => Sign switch
    {
        '+' when !IsNumber => Text + "plus",
        '\0' => Text,
        _ => Text + Sign,
    };
}
