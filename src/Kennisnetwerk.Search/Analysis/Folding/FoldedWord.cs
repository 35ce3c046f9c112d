namespace Kennisnetwerk.Search.Analysis.Folding;

/// <summary>A folded word that knows where each of its characters came from.</summary>
/// <param name="Text">The folded characters; empty when the word had nothing but ignorable ones.</param>
/// <param name="Origins">
/// For each folded character the index of the surface character it came from, and one more entry for the end;
/// null when folded and surface characters correspond one to one.
/// </param>
internal readonly record struct FoldedWord(string Text, int[]? Origins)
{
    /// <summary>Index in the surface word of the folded character (or the end) at <paramref name="index"/>.</summary>
    public int OriginOf(int index) => Origins is null ? index : Origins[index];
}
