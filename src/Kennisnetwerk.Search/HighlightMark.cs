namespace Kennisnetwerk.Search;

/// <summary>A found place in a text.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="Length">Its length in characters, 1 or more.</param>
public readonly record struct HighlightMark(int Start, int Length);
