namespace Kennisnetwerk.Search.Tests.Support.Oracle;

/// <summary>Asks an index and the naive one the same, and asserts that they agree.</summary>
internal static class SameAnswers
{
    /// <param name="index">The index.</param>
    /// <param name="naive">The naive index.</param>
    /// <param name="question">What to ask.</param>
    /// <param name="scoresStand">
    /// Whether nothing merges between two searches: a merge forgets deleted documents, and with them their share in the rarity of words.
    /// </param>
    public static void Assert(SearchIndex index, NaiveIndex naive, NaiveQuestion question, bool scoresStand = true)
    {
        var request = question.Request();
        var expected = naive.Find(question).Select(paper => paper.Id).Order(StringComparer.Ordinal).ToList();

        var all = index.Search(request);
        Xunit.Assert.Equal(expected, all.Hits.Select(hit => hit.Id).Order(StringComparer.Ordinal));
        Xunit.Assert.Equal(expected.Count, all.Total);
        Xunit.Assert.Equal(naive.Kinds(question), all.Facets[0].Values.ToDictionary(value => value.Value, value => value.Count));
        Xunit.Assert.Equal(all.Hits.OrderByDescending(hit => hit.Score).Select(hit => hit.Score), all.Hits.Select(hit => hit.Score));

        // Few hits are found by skipping most documents; they must be the first of all hits all the same.
        var few = index.Search(request with { PageSize = 5, CountTotal = false, Facets = [] });
        Xunit.Assert.Equal(Math.Min(5, all.Hits.Count), few.Hits.Count);
        if (scoresStand)
        {
            Xunit.Assert.Equal(all.Hits.Take(5).Select(hit => (hit.Id, hit.Score)), few.Hits.Select(hit => (hit.Id, hit.Score)));
        }

        foreach (var descending in (bool[])[false, true])
        {
            var sorted = index.Search(request with { Order = new SearchOrder("jaar", descending) });
            Xunit.Assert.Equal(naive.ByYear(question, descending), sorted.Hits.Select(hit => hit.Id));
        }
    }
}
