namespace Kennisnetwerk.Graph.Reading;

/// <summary>
/// The grammar of ids: 1 to 200 characters of ASCII letters, digits and <c>- . _ : / ( ) ; &lt; &gt; [ ] + @ #</c> (what DOIs and Handles need), starting
/// with a letter or digit. <c>~</c> and white space never occur, so that a <see cref="RelationId"/> can join ids with <c>~</c>.
/// </summary>
public static class NodeId
{
    /// <summary>The longest id, in characters.</summary>
    public const int MaxLength = 200;

    private const string Punctuation = "-._:/();<>[]+@#";

    /// <summary>Whether the text is an id.</summary>
    public static bool IsValid(string id) =>
        id.Length is > 0 and <= MaxLength && char.IsAsciiLetterOrDigit(id[0])
        && id.All(character => char.IsAsciiLetterOrDigit(character) || Punctuation.Contains(character, StringComparison.Ordinal));
}
