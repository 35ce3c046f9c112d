using Kennisnetwerk.Graph.Neo4j.Client;

namespace Kennisnetwerk.Graph.Neo4j.Tests.Client;

public sealed class BookmarkSetTests
{
    [Fact]
    public void Replace_Should_KeepThePointsOfOtherWrites_When_TheyRanBesideIt()
    {
        var set = new BookmarkSet();
        set.Replace([], ["begin"]);
        var seenByBoth = set.Current;

        set.Replace(seenByBoth, ["een"]);
        set.Replace(seenByBoth, ["twee"]);

        Assert.Equal(["een", "twee"], set.Current);
    }

    [Fact]
    public void Replace_Should_KeepOnePoint_When_WritesFollowEachOther()
    {
        var set = new BookmarkSet();
        for (var i = 0; i < 100; i++)
        {
            set.Replace(set.Current, [$"{i}"]);
        }

        Assert.Equal(["99"], set.Current);
    }
}
