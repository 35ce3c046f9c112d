using System.Collections.Immutable;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Sqlite.Queries;

namespace Kennisnetwerk.Graph.Sqlite.Tests.Queries;

/// <summary>The search from both ends against one that tries every path.</summary>
public sealed class PathSearchTests
{
    private static readonly string[] Names = ["A", "a", "b", "c", "d", "e", "\uFF21", "\U00010000"];

    [Fact]
    public void Find_Should_GiveTheFirstShortestPaths_When_GraphsAreRandom()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var edges = Enumerable.Range(0, random.Next(20)).Select(i => (From: Pick(random), To: Pick(random), Id: $"r{i}")).ToList();
            var (from, to, length, most) = (Pick(random), Pick(random), 1 + random.Next(6), 1 + random.Next(5));

            var found = new PathSearch(from, to, nodes => Steps(edges, nodes)).Find(length, most, CancellationToken.None);

            Assert.True(Print(Brute(edges, from, to, length).Take(most)) == Print(found), $"seed {seed}: {Print(found)}");
        }
    }

    [Fact]
    public void Find_Should_AskOnceForEachLevel_When_TheWayIsLong()
    {
        var edges = Enumerable.Range(0, 6).Select(i => (From: $"n{i}", To: $"n{i + 1}", Id: $"r{i}")).ToList();
        var asked = new List<int>();

        var found = new PathSearch("n0", "n6", nodes =>
        {
            asked.Add(nodes.Count);
            return Steps(edges, nodes);
        }).Find(6, 10, CancellationToken.None);

        Assert.Single(found);
        Assert.Equal([1, 1, 1, 1, 1, 1], asked);
    }

    [Fact]
    public void Find_Should_SearchFromTheSmallerSide_When_OneEndIsAHub()
    {
        var edges = Enumerable.Range(0, 500).Select(i => (From: "hub", To: $"x{i}", Id: $"r{i}")).Append(("x7", "z", "s")).ToList();
        var most = 0;

        var found = new PathSearch("hub", "z", nodes =>
        {
            most = Math.Max(most, nodes.Count);
            return Steps(edges, nodes);
        }).Find(4, 10, CancellationToken.None);

        Assert.Equal(["hub", "x7", "z"], Assert.Single(found).Nodes);
        Assert.Equal(1, most);
    }

    [Fact]
    public void Find_Should_EndWithTheToken_When_Cancelled() => Assert.Throws<OperationCanceledException>(
        () => new PathSearch("a", "b", nodes => [.. nodes.Select(node => new PathEdge(node, node + "x", "r"))]).Find(6, 1, new CancellationToken(canceled: true)));

    private static List<PathEdge> Steps(List<(string From, string To, string Id)> edges, IReadOnlyCollection<string> nodes) =>
    [
        .. edges.Where(edge => nodes.Contains(edge.From)).Select(edge => new PathEdge(edge.From, edge.To, edge.Id)),
        .. edges.Where(edge => nodes.Contains(edge.To)).Select(edge => new PathEdge(edge.To, edge.From, edge.Id)),
    ];

    private static IEnumerable<GraphPath> Brute(List<(string From, string To, string Id)> edges, string from, string to, int length)
    {
        ImmutableArray<GraphPath> paths = [new([from], [])];
        for (var i = 0; i < length && !paths.Any(path => path.Nodes[^1] == to); i++)
        {
            paths = [.. paths.SelectMany(path => Steps(edges, [path.Nodes[^1]]).Where(step => !path.Nodes.Contains(step.To))
                .Select(step => new GraphPath(path.Nodes.Add(step.To), path.Relations.Add(step.Relation))))];
        }

        return paths.Where(path => path.Nodes[^1] == to).DistinctBy(path => Print([path])).Order(GraphPathOrder.Instance);
    }

    private static string Print(IEnumerable<GraphPath> paths) => string.Join('|', paths.Select(path => $"{string.Join(' ', path.Nodes)}: {string.Join(' ', path.Relations)}"));

    private static string Pick(Random random) => Names[random.Next(Names.Length)];
}
