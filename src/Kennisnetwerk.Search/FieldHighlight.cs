namespace Kennisnetwerk.Search;

/// <summary>The best piece of a field's text, with what was found in it.</summary>
/// <param name="Field">The text field.</param>
/// <param name="Text">The fragment, as stored; plain text that the caller still has to encode.</param>
/// <param name="Marks">The found places in <paramref name="Text"/>, in order and without overlap; inside a compound only the part.</param>
/// <param name="StartsInside">Whether text was left out before the fragment.</param>
/// <param name="EndsInside">Whether text was left out after the fragment.</param>
public sealed record FieldHighlight(string Field, string Text, IReadOnlyList<HighlightMark> Marks, bool StartsInside, bool EndsInside);
