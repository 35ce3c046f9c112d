namespace Kennisnetwerk.Search.Analysis;

/// <summary>The tokens of one surface word, with positions and offsets counted from the word's own start.</summary>
/// <param name="Surface">The characters as they stand in the text.</param>
/// <param name="Tokens">The tokens; empty when nothing searchable is left.</param>
/// <param name="Positions">How many positions the word takes: 0 when it gives no token.</param>
internal sealed record AnalyzedWord(string Surface, Token[] Tokens, int Positions);
