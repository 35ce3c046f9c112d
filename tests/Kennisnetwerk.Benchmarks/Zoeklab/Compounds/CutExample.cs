namespace Kennisnetwerk.Benchmarks.Zoeklab.Compounds;

/// <summary>A word with the places where people cut it; none for a word that is no compound.</summary>
/// <param name="Word">The folded word.</param>
/// <param name="Cuts">Places where parts begin.</param>
/// <param name="Group">Words of one lemma share a group, so that a cross-validation keeps them together.</param>
internal sealed record CutExample(string Word, HashSet<int> Cuts, string Group)
{
    public bool IsCompound => Cuts.Count > 0;
}
