namespace Kennisnetwerk.Search.Tests.Support.Oracle;

/// <summary>What an index must answer, by looking at every document. Documents stand in the order in which they were last written.</summary>
internal sealed class NaiveIndex
{
    private readonly List<Paper> papers = [];

    public IReadOnlyList<Paper> Papers => papers;

    public NaiveIndex Clone()
    {
        var clone = new NaiveIndex();
        clone.papers.AddRange(papers);
        return clone;
    }

    public void Put(Paper paper)
    {
        Delete(paper.Id);
        papers.Add(paper);
    }

    public void Delete(string id) => papers.RemoveAll(paper => paper.Id == id);

    public IEnumerable<Paper> Find(NaiveQuestion question) => papers.Where(question.Finds);

    /// <summary>The ids in the order of the year; documents without one last.</summary>
    public IEnumerable<string> ByYear(NaiveQuestion question, bool descending)
    {
        var found = Find(question).ToLookup(paper => paper.Year is not null);
        var dated = descending ? found[true].OrderByDescending(paper => paper.Year) : found[true].OrderBy(paper => paper.Year);
        return dated.Concat(found[false]).Select(paper => paper.Id);
    }

    /// <summary>How many documents have each kind, without regard to the filter on kinds.</summary>
    public Dictionary<string, int> Kinds(NaiveQuestion question) => Find(question with { Kinds = [] })
        .SelectMany(paper => paper.Kinds.Distinct())
        .GroupBy(kind => kind)
        .ToDictionary(group => group.Key, group => group.Count());
}
