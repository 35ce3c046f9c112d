using Kennisnetwerk.Search.Analysis;
using Kennisnetwerk.Search.Collection;

namespace Kennisnetwerk.Search.Thesaurus;

/// <summary>Adds to the words of a question the other names of the concepts that it names, at their own lower weight.</summary>
internal static class QuestionExpansion
{
    public static IReadOnlyList<QuestionGroup> Expand(Analyzer analyzer, ConceptIndex concepts, IReadOnlyList<QuestionGroup> groups)
    {
        var expanded = groups.ToArray();
        foreach (var match in concepts.Find([.. groups.Select(group => group.Terms[0].Term)]))
        {
            var typed = groups.Skip(match.Start).Take(match.Length).SelectMany(group => group.Terms).Select(term => term.Term).ToHashSet(StringComparer.Ordinal);
            var names = match.Concept.Names.SelectMany(name => Terms(analyzer, name))
                .Where(term => !typed.IsSupersetOf([term.Term, .. term.Together]))
                .DistinctBy(term => string.Join(' ', [term.Term, .. term.Together])).ToList();
            for (var i = match.Start; i < match.Start + match.Length; i++)
            {
                expanded[i] = expanded[i] with { Terms = [.. expanded[i].Terms, .. names.Select(term => term with { Weight = term.Weight / match.Length })] };
            }
        }

        return expanded;
    }

    private static IEnumerable<QuestionTerm> Terms(Analyzer analyzer, ConceptName name)
    {
        var words = analyzer.Analyze(name.Text).Where(token => token.Kind == TokenKind.Word && !token.IsStopWord).Select(token => token.Term).ToList();
        return words.Count == 0 ? [] : [new QuestionTerm(words[0], name.Weight, TermRelation.Thesaurus, name.Text) { Together = [.. words.Skip(1)] }];
    }
}
