using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Graph.Conformance.Suites;

/// <summary>How two nodes hang together: all shortest paths, in a fixed order, over visible nodes.</summary>
public abstract class PathsConformance<TFixture>(TFixture fixture) : GraphConformance<TFixture>(fixture)
    where TFixture : class, IGraphFixture
{
    [Fact]
    public async Task PathsAsync_Should_GiveAllShortestPathsInOrder_When_ThereAreSeveral()
    {
        await WriteAsync(Some.Onderzoek("a"), Some.Onderzoek("b"), Some.Onderzoek("c"), Some.Onderzoek("d"), Some.Onderzoek("e"));
        await WriteAsync(Kent("a", "c"), Kent("c", "d"), Kent("b", "a"), Kent("d", "b"), Kent("a", "e"), Kent("e", "c"));

        Assert.Equal(["a b d: b~KENT~a d~KENT~b", "a c d: a~KENT~c c~KENT~d"], await PathsAsync(new PathRequest { From = "a", To = "d" }));
    }

    [Fact]
    public async Task PathsAsync_Should_TellRelationsApart_When_TwoNodesHaveSeveral()
    {
        await WriteAsync(Some.Onderzoek("o"), Some.Instelling("i"), Some.Relation("o", "KENT", "i"), Some.Relation("o", "UITGEVOERD_DOOR", "i"), Some.Relation("i", "KENT", "o"));

        Assert.Equal(["o i: i~KENT~o", "o i: o~KENT~i", "o i: o~UITGEVOERD_DOOR~i"], await PathsAsync(new PathRequest { From = "o", To = "i" }));
    }

    [Fact]
    public async Task PathsAsync_Should_StopAtItsLength_When_TheChainIsLonger()
    {
        await WriteAsync([.. Enumerable.Range(0, 8).Select(i => Some.Onderzoek($"n{i}")), .. Enumerable.Range(0, 7).Select(i => Kent($"n{i}", $"n{i + 1}"))]);

        Assert.Empty(await PathsAsync(new PathRequest { From = "n0", To = "n5", MaxLength = 4 }));
        Assert.Single(await PathsAsync(new PathRequest { From = "n0", To = "n5", MaxLength = 5 }));
        Assert.Single(await PathsAsync(new PathRequest { From = "n6", To = "n0", MaxLength = 6 }));
        Assert.Empty(await PathsAsync(new PathRequest { From = "n0", To = "n7", MaxLength = 6 }));
    }

    [Fact]
    public async Task PathsAsync_Should_GiveTheFirstPaths_When_ThereAreMoreThanAsked()
    {
        await WriteAsync([Some.Onderzoek("a"), Some.Onderzoek("z"), .. Enumerable.Range(0, 30).SelectMany(i => new Change[] { Some.Onderzoek($"m{i:00}"), Kent("a", $"m{i:00}"), Kent($"m{i:00}", "z") })]);

        var paths = await PathsAsync(new PathRequest { From = "a", To = "z", MaxPaths = 3 });

        Assert.Equal(["a m00 z", "a m01 z", "a m02 z"], paths.Select(path => path.Split(':')[0]));
    }

    [Fact]
    public async Task PathsAsync_Should_FollowAllButSystemKinds_When_NoneIsNamed()
    {
        await WriteAsync(
            Some.Onderzoek("o"), Some.Onderzoek("p"), Some.Thema("t"), Some.Node("Bron", "b"), Some.Vermelding("v", "IMPORT"), Some.Vermelding("w", "IMPORT"),
            Some.Relation("o", "GAAT_OVER", "t"), Some.Relation("p", "GAAT_OVER", "t"), Some.Relation("v", "IN_BRON", "b"), Some.Relation("w", "IN_BRON", "b"));

        Assert.Single(await PathsAsync(new PathRequest { From = "o", To = "p" }));
        Assert.Empty(await PathsAsync(new PathRequest { From = "v", To = "w" }));
        Assert.Single(await PathsAsync(new PathRequest { From = "v", To = "w", Soorten = ["IN_BRON"] }));
        Assert.Empty(await PathsAsync(new PathRequest { From = "o", To = "p", Soorten = ["KENT"] }));
    }

    [Fact]
    public async Task PathsAsync_Should_GiveOnePathWithoutRelations_When_FromIsTo()
    {
        await WriteAsync(Some.Onderzoek("o"), Some.Relation("o", "KENT", "o"));

        Assert.Equal(["o: "], await PathsAsync(new PathRequest { From = "o", To = "o" }));
    }

    [Fact]
    public async Task PathsAsync_Should_BeEmpty_When_AnEndOrEveryWayIsInvisible()
    {
        await WriteAsync(Some.Onderzoek("a"), Some.Onderzoek("b") with { Status = Publicatiestatus.Concept }, Some.Onderzoek("c"), Kent("a", "b"), Kent("b", "c"));

        Assert.Single(await PathsAsync(new PathRequest { From = "a", To = "c" }));
        Assert.Empty(await PathsAsync(new PathRequest { From = "a", To = "c" }, Bezoeker));
        Assert.Empty(await PathsAsync(new PathRequest { From = "a", To = "b" }, Bezoeker));
        Assert.Empty(await PathsAsync(new PathRequest { From = "a", To = "onbekend" }));
    }

    [Fact]
    public async Task PathsAsync_Should_TakeTheLongerWay_When_TheShorterIsInvisible()
    {
        await WriteAsync(
            Some.Onderzoek("a"), Some.Onderzoek("x") with { Status = Publicatiestatus.Concept }, Some.Onderzoek("b"), Some.Onderzoek("c"), Some.Onderzoek("d"),
            Kent("a", "x"), Kent("x", "d"), Kent("a", "b"), Kent("b", "c"), Kent("c", "d"));

        Assert.Equal(["a b c d"], (await PathsAsync(new PathRequest { From = "a", To = "d" }, Bezoeker)).Select(path => path.Split(':')[0]));
    }

    private static Change.UpsertRelation Kent(string van, string naar) => Some.Relation(van, "KENT", naar);

    private async Task<string[]> PathsAsync(PathRequest request, Kijker? kijker = null) =>
        [.. (await Store.PathsAsync(kijker ?? Systeem, request, Cancel)).Select(path => $"{string.Join(' ', path.Nodes)}: {string.Join(' ', path.Relations)}")];
}
