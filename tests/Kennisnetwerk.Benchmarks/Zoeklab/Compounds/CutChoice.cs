namespace Kennisnetwerk.Benchmarks.Zoeklab.Compounds;

/// <summary>One choice that the splitter makes: candidates with their features, and which of them are right.</summary>
internal sealed record CutChoice(IReadOnlyList<(int[] Features, float[] Values)> Candidates, IReadOnlySet<int> Right);
