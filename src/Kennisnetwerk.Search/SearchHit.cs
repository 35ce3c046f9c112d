namespace Kennisnetwerk.Search;

/// <summary>A found document.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Score">Its score; comparable within one result only. 0 when ordered by a field.</param>
/// <param name="Highlights">Fragments of its stored text, when asked for.</param>
/// <param name="Explanation">Why it was found, when asked for.</param>
/// <param name="Cursor">Its place in the result, for the page after or before it.</param>
public sealed record SearchHit(string Id, float Score, IReadOnlyList<FieldHighlight> Highlights, HitExplanation? Explanation, string Cursor);
