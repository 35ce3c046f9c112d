namespace Kennisnetwerk.Search.Analysis;

/// <summary>One term that a text gives, with its place.</summary>
/// <param name="Term">
/// The analysed term, never empty. Shared between tokens through the analyzer's cache, so it costs no allocation per token.
/// </param>
/// <param name="Position">Word position, counted from the first position of the call; tokens of one word may share a position.</param>
/// <param name="PositionLength">Number of positions that the token covers: 1, or more for a hyphenated word as a whole.</param>
/// <param name="Start">First character in the original text; of a part, the part's own first character.</param>
/// <param name="End">The character after the last; <c>Start &lt; End</c> always.</param>
/// <param name="Kind">How the token came about.</param>
/// <param name="IsStopWord">
/// Whether the word is too common to rank by. It is emitted all the same: phrases need it, and leaving it out is the caller's choice.
/// </param>
public readonly record struct Token(
    string Term,
    int Position,
    int PositionLength,
    int Start,
    int End,
    TokenKind Kind,
    bool IsStopWord);
