using Kennisnetwerk.Search.Analysis;

namespace Kennisnetwerk.Search.Tests.Analysis;

public sealed class WordCacheTests
{
    [Fact]
    public void Find_Should_GiveWhatWasKept_When_ThereIsRoom()
    {
        var cache = new WordCache(64);
        var word = cache.Keep(new AnalyzedWord("zorg", [], 0));

        Assert.Same(word, cache.Find("zorg"));
        Assert.Null(cache.Find("zorgen"));
    }

    [Fact]
    public void Find_Should_GiveNothing_When_TheSizeIsZero()
    {
        var cache = new WordCache(0);
        cache.Keep(new AnalyzedWord("zorg", [], 0));

        Assert.Null(cache.Find("zorg"));
    }

    [Fact]
    public void Find_Should_NeverGiveAnotherWord_When_WordsDriveEachOtherOut()
    {
        var cache = new WordCache(8);
        var words = Enumerable.Range(0, 500).Select(number => $"woord{number}").ToList();
        foreach (var word in words)
        {
            cache.Keep(new AnalyzedWord(word, [], 0));
        }

        var held = words.Where(word => cache.Find(word) is not null).ToList();

        Assert.InRange(held.Count, 1, 8);
        Assert.All(held, word => Assert.Equal(word, cache.Find(word)!.Surface));
        Assert.NotNull(cache.Find(words[^1]));
    }
}
