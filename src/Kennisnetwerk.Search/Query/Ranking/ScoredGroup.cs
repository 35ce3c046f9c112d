using Kennisnetwerk.Search.Query.Planning;

namespace Kennisnetwerk.Search.Query.Ranking;

/// <summary>A group with what the index says of its rarity.</summary>
/// <param name="Plan">The group.</param>
/// <param name="Rarity">Its inverse document frequency.</param>
/// <param name="Scorer">Its score.</param>
/// <param name="Weights">What an occurrence of each term counts.</param>
internal sealed record ScoredGroup(PlannedGroup Plan, float Rarity, GroupScorer Scorer, float[] Weights);
