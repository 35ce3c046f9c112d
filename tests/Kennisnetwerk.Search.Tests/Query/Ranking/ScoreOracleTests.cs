using Kennisnetwerk.Search.Tests.Support.Oracle;

namespace Kennisnetwerk.Search.Tests.Query.Ranking;

/// <summary>BM25F by its formula, against what the index says.</summary>
public sealed class ScoreOracleTests : IDisposable
{
    private const int Papers = 700;
    private static readonly RankingOptions Ranking = new() { Proximity = 0, Coverage = 0, Exact = 0 };
    private readonly string folder = Directory.CreateTempSubdirectory("kennisnetwerk-score-").FullName;
    private readonly RandomPapers random = new(11);
    private readonly Paper[] papers;
    private readonly SearchIndex index;

    public ScoreOracleTests()
    {
        papers = [.. Enumerable.Range(0, Papers).Select(number => random.Paper(1) with { Id = $"p{number}" })];
        index = SearchIndex.Open(folder, RandomPapers.Settings with { Ranking = Ranking });
        foreach (var batch in papers.Chunk(150))
        {
            index.Apply([.. batch.Select(paper => paper.Upsert())], index.Position + 1);
            index.Commit();
        }
    }

    [Fact]
    public void Search_Should_ScoreByTheFormula_When_AnyWordsAreAsked()
    {
        for (var round = 0; round < 60; round++)
        {
            var words = Enumerable.Range(0, 1 + random.Random.Next(3)).Select(_ => random.Word()).Distinct().ToArray();
            var expected = papers.ToDictionary(paper => paper.Id, paper => Score(paper, words));

            var hits = index.Search(new SearchRequest { Text = string.Join(' ', words), Visibility = Visibility.Everything, PageSize = 1000 }).Hits;

            Assert.Equal(expected.Count(pair => pair.Value > 0), hits.Count);
            Assert.All(hits, hit => Assert.Equal(expected[hit.Id], hit.Score, expected[hit.Id] * 1e-4));
        }
    }

    [Fact]
    public void Search_Should_GiveTheSameScores_When_SegmentsAreMerged()
    {
        var request = new SearchRequest { Text = "appel huis fiets", Visibility = Visibility.Everything, PageSize = 50 };
        var before = index.Search(request).Hits;

        index.Optimize();

        Assert.Equal(before.Select(hit => (hit.Id, hit.Score)), index.Search(request).Hits.Select(hit => (hit.Id, hit.Score)));
    }

    [Fact]
    public void Search_Should_LeadThroughAllPagesBothWays_When_ScoresAreEqual()
    {
        var request = new SearchRequest { Text = "maan lamp", Visibility = Visibility.Everything, PageSize = 7 };
        var all = index.Search(request with { PageSize = 1000 }).Hits.Select(hit => hit.Id).ToList();

        var forward = new List<string>();
        string? cursor = null;
        do
        {
            var page = index.Search(request with { After = cursor });
            forward.AddRange(page.Hits.Select(hit => hit.Id));
            cursor = page.NextCursor;
        }
        while (cursor is not null);
        var backward = new List<string>();
        for (var page = index.Search(request with { Backward = true }); page.Hits.Count > 0; page = index.Search(request with { Before = page.Hits[0].Cursor, Backward = true }))
        {
            backward.InsertRange(0, page.Hits.Select(hit => hit.Id));
        }

        Assert.Equal(all, forward);
        Assert.Equal(all, backward);
    }

    [Fact]
    public void Search_Should_FindTheSame_When_WeightsChangeAfterIndexing()
    {
        index.Dispose();
        var fields = RandomPapers.Settings.Fields.Select(field => field.Name == "tekst" ? field with { Weight = 9, LengthNormalization = 0.1f } : field);
        using var reopened = SearchIndex.OpenReadOnly(folder, RandomPapers.Settings with { Fields = [.. fields], Ranking = Ranking with { Saturation = 4 } });
        for (var round = 0; round < 40; round++)
        {
            var request = new SearchRequest { Text = $"{random.Word()} {random.Word()}", Visibility = Visibility.Everything, PageSize = 1000 };
            var few = request with { PageSize = 3, CountTotal = false };

            Assert.Equal(reopened.Search(request).Hits.Take(3).Select(hit => hit.Id), reopened.Search(few).Hits.Select(hit => hit.Id));
        }
    }

    public void Dispose()
    {
        index.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private double Score(Paper paper, string[] words)
    {
        var title = papers.Where(one => one.Title.Count > 0).Average(one => one.Title.Count);
        var text = papers.Where(one => one.Text.Count > 0).Average(one => one.Text.Count);
        var sum = words.Sum(word =>
        {
            var with = papers.Count(one => one.Words.Contains(word));
            var rarity = Math.Pow(Math.Log(1 + ((Papers - with + 0.5) / (with + 0.5))), Ranking.Rarity);
            var frequency = (3 * paper.Title.Count(one => one == word) / (0.5 + (0.5 * paper.Title.Count / title)))
                + (paper.Text.Count(one => one == word) / (0.25 + (0.75 * paper.Text.Count / text)));
            return rarity * frequency / (frequency + Ranking.Saturation);
        });
        return sum * paper.Prior;
    }
}
