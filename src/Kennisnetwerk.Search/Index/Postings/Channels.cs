using Kennisnetwerk.Search.Analysis;

namespace Kennisnetwerk.Search.Index.Postings;

/// <summary>
/// A channel is a text field together with the way a term stands in it: as a word, as a piece of a hyphenated word, or as
/// a part of a compound. Frequencies are kept per channel, so that ranking can weigh them when the question is asked.
/// </summary>
internal static class Channels
{
    public const int KindsPerField = 3;
    public const int Whole = 0;
    public const int Piece = 1;
    public const int Part = 2;

    public static int Of(int textField, TokenKind kind) => (textField * KindsPerField) + kind switch
    {
        TokenKind.HyphenPart => Piece,
        TokenKind.Part => Part,
        _ => Whole,
    };

    public static int FieldOf(int channel) => channel / KindsPerField;

    public static int KindOf(int channel) => channel % KindsPerField;
}
