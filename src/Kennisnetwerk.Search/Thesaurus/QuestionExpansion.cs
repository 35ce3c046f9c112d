using Kennisnetwerk.Search.Analysis;
using Kennisnetwerk.Search.Index.Terms;
using Kennisnetwerk.Search.Query.Planning;

namespace Kennisnetwerk.Search.Thesaurus;

/// <summary>The other names of a concept that a question names, at their own lower weight.</summary>
internal static class QuestionExpansion
{
    /// <summary>The names, each as its first word with the others beside it, without those that were typed.</summary>
    /// <param name="analyzer">The analysis of the names.</param>
    /// <param name="match">The concept.</param>
    /// <param name="typed">The analysed words by which it was named.</param>
    public static IEnumerable<PlannedTerm> Terms(Analyzer analyzer, ConceptMatch match, HashSet<string> typed) =>
        match.Concept.Names.SelectMany(name => Term(analyzer, name))
            .Where(term => !typed.IsSupersetOf([term.Term, .. term.Together]))
            .DistinctBy(term => string.Join(' ', [term.Term, .. term.Together]));

    private static IEnumerable<PlannedTerm> Term(Analyzer analyzer, ConceptName name)
    {
        var words = analyzer.Analyze(name.Text).Where(token => token.Kind == TokenKind.Word && !token.IsStopWord).Select(token => token.Term).ToList();
        return words.Count == 0
            ? []
            : [new PlannedTerm(TermKey.Analyzed, words[0], name.Weight, TermRelation.Thesaurus, name.Text) { Together = [.. words.Skip(1)] }];
    }
}
