namespace Kennisnetwerk.GraphQL.Language;

/// <summary>The kinds of token.</summary>
/// <remarks>Specification, section 2.1.5 Lexical Tokens.</remarks>
internal enum TokenKind : byte
{
    EndOfFile,
    Bang,
    Dollar,
    Ampersand,
    ParenOpen,
    ParenClose,
    Spread,
    Colon,
    Equals,
    At,
    BracketOpen,
    BracketClose,
    BraceOpen,
    Pipe,
    BraceClose,
    Name,
    Int,
    Float,
    String,
    BlockString,
}
