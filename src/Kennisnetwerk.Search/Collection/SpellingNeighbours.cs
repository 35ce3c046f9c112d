namespace Kennisnetwerk.Search.Collection;

/// <summary>Terms of the collection that look like a term which it lacks: one edit apart, or two from eight letters on, with the same first letter.</summary>
internal static class SpellingNeighbours
{
    private const int ShortestTerm = 4;
    private const int LongTerm = 8;
    private const int MostNeighbours = 5;

    public static IReadOnlyList<QuestionTerm> Of(string term, CollectionState state, float weight)
    {
        if (term.Length < ShortestTerm)
        {
            return [];
        }

        var reach = term.Length >= LongTerm ? 2 : 1;
        return
        [
            .. state.Vocabulary
                .Where(candidate => candidate[0] == term[0] && Math.Abs(candidate.Length - term.Length) <= reach)
                .Select(candidate => (Term: candidate, Distance: EditDistance.Between(term, candidate, reach)))
                .Where(candidate => candidate.Distance <= reach)
                .OrderBy(candidate => candidate.Distance)
                .ThenByDescending(candidate => state.DocumentCount(candidate.Term))
                .ThenBy(candidate => candidate.Term, StringComparer.Ordinal)
                .Take(MostNeighbours)
                .Select(candidate => new QuestionTerm(candidate.Term, MathF.Pow(weight, candidate.Distance), TermRelation.Spelling, state.Surface(candidate.Term))),
        ];
    }
}
