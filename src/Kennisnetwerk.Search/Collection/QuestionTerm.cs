namespace Kennisnetwerk.Search.Collection;

/// <summary>A term that stands for a word of the question.</summary>
internal sealed record QuestionTerm(string Term, float Weight, TermRelation Relation, string Via)
{
    /// <summary>The other words of a name of several words, which must all be there for the name to count.</summary>
    public IReadOnlyList<string> Together { get; init; } = [];
}
