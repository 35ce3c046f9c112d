namespace Kennisnetwerk.Search.Query.Planning;

/// <summary>A term to look up.</summary>
/// <param name="Space">Which kind of term (<see cref="Index.Terms.TermKey"/>).</param>
/// <param name="Term">The term.</param>
/// <param name="Weight">What an occurrence counts, beside 1 for the word itself.</param>
/// <param name="Relation">How it relates to the word.</param>
/// <param name="Via">What people call it.</param>
internal sealed record PlannedTerm(byte Space, string Term, float Weight, TermRelation Relation, string Via)
{
    /// <summary>The other words of a name of several words: they must all be there, and the rarest of them counts.</summary>
    public IReadOnlyList<string> Together { get; init; } = [];
}
