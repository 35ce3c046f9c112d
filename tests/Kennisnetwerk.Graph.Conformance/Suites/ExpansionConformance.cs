using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Conformance.Suites;

/// <summary>Neighbours: a page for each parent, in one call, whatever they share.</summary>
public abstract class ExpansionConformance<TFixture>(TFixture fixture) : GraphConformance<TFixture>(fixture)
    where TFixture : class, IGraphFixture
{
    private static readonly ExpandRequest Uit = new() { Parents = [], Direction = Direction.Uit };

    [Fact]
    public async Task ExpandAsync_Should_GiveAPageForEachParent_When_TheyShareNeighbours()
    {
        await WriteNetworkAsync();

        var pages = await Store.ExpandAsync(Systeem, Uit with { Parents = ["o1", "o2", "o1", "onbekend", "i1"] }, Cancel);

        Assert.Equal(["i1", "i2", "t1"], Ids(pages["o1"]));
        Assert.Equal(["i1"], Ids(pages["o2"]));
        Assert.Empty(pages["onbekend"].Rows);
        Assert.Empty(pages["i1"].Rows);
    }

    [Fact]
    public async Task ExpandAsync_Should_FollowKindAndDirection_When_Asked()
    {
        await WriteNetworkAsync();

        Assert.Equal(["i1", "i2"], await NeighboursAsync("o1", Uit with { Soorten = ["UITGEVOERD_DOOR"] }));
        Assert.Equal(["t1"], await NeighboursAsync("o1", Uit with { Soorten = ["GAAT_OVER", "BREDER"] }));
        Assert.Equal(["o1", "o2"], await NeighboursAsync("i1", Uit with { Direction = Direction.In }));
        Assert.Equal(["t2"], await NeighboursAsync("t1", Uit with { Direction = Direction.Uit }));
        Assert.Equal(["o1", "t2"], await NeighboursAsync("t1", Uit with { Direction = Direction.Beide }));
    }

    [Fact]
    public async Task ExpandAsync_Should_GiveARowForEachRelation_When_TwoNodesHaveSeveral()
    {
        await WriteAsync(Some.Onderzoek("o"), Some.Instelling("i"), Some.Instelling("h"));
        await WriteAsync(
            Some.Relation("o", "UITGEVOERD_DOOR", "i", ("rol", GraphValue.Of("PENVOERDER"))), Some.Relation("o", "UITGEVOERD_DOOR", "i", ("rol", GraphValue.Of("PARTNER"))),
            Some.Relation("o", "UITGEVOERD_DOOR", "i"), Some.Relation("o", "KENT", "i"), Some.Relation("o", "UITGEVOERD_DOOR", "h"));

        var page = (await Store.ExpandAsync(Systeem, Uit with { Parents = ["o"] }, Cancel))["o"];

        Assert.Equal(
            ["o~UITGEVOERD_DOOR~h", "o~KENT~i", "o~UITGEVOERD_DOOR~i", "o~UITGEVOERD_DOOR~i~PARTNER", "o~UITGEVOERD_DOOR~i~PENVOERDER"],
            page.Items.Select(neighbour => neighbour.Relation.Id));
    }

    [Theory]
    [InlineData(Direction.Uit)]
    [InlineData(Direction.In)]
    [InlineData(Direction.Beide)]
    public async Task ExpandAsync_Should_CountARelationWithItselfOnce_When_InAnyDirection(Direction direction)
    {
        await WriteAsync(Some.Onderzoek("o"), Some.Relation("o", "KENT", "o"));
        var request = Uit with { Parents = ["o"], Direction = direction };

        Assert.Equal(["o"], await NeighboursAsync("o", request));
        Assert.Equal(1, (await Store.CountNeighboursAsync(Systeem, request, Cancel))["o"]);
    }

    [Fact]
    public async Task ExpandAsync_Should_GiveBothRelations_When_TheyRunEitherWay()
    {
        await WriteAsync(Some.Onderzoek("a"), Some.Onderzoek("b"), Some.Relation("a", "KENT", "b"), Some.Relation("b", "KENT", "a"));

        var pages = await Store.ExpandAsync(Systeem, Uit with { Parents = ["a", "b"], Direction = Direction.Beide }, Cancel);

        Assert.Equal(["a~KENT~b", "b~KENT~a"], pages["a"].Items.Select(neighbour => neighbour.Relation.Id));
        Assert.Equal(["a~KENT~b", "b~KENT~a"], pages["b"].Items.Select(neighbour => neighbour.Relation.Id));
    }

    [Fact]
    public async Task ExpandAsync_Should_FilterOnNeighbourAndRelation_When_Asked()
    {
        await WriteNetworkAsync();
        var certain = new Filter.Compare(new FieldReference("zekerheid", OnRelation: true), Comparison.GreaterOrEqual, GraphValue.Of(0.5));
        var named = new Filter.StartsWith("naam", "i");

        Assert.Equal(["i2", "t1"], await NeighboursAsync("o1", Uit with { Filter = certain }));
        Assert.Equal(["i1", "i2"], await NeighboursAsync("o1", Uit with { Soorten = ["UITGEVOERD_DOOR", "GAAT_OVER"], Filter = named }));
        Assert.Equal(["i1", "i2"], await NeighboursAsync("o1", Uit with { NeighbourType = "Kennisinstelling" }));
        Assert.Equal(["i1", "i2", "t1"], await NeighboursAsync("o1", Uit with { NeighbourType = "Benoemd" }));
        Assert.Equal(["i2"], await NeighboursAsync("o1", Uit with { NeighbourType = "Kennisinstelling", Filter = certain }));
    }

    [Fact]
    public async Task ExpandAsync_Should_OrderByRelationAndNeighbour_When_Asked()
    {
        await WriteNetworkAsync();
        var byCertainty = new Order(new FieldReference("zekerheid", OnRelation: true), Descending: true);
        var byNote = new Order(new FieldReference("toelichting", OnRelation: true), Alphabetical: true);

        Assert.Equal(["t1", "i2", "i1"], await NeighboursAsync("o1", Uit with { Order = [byCertainty] }));
        Assert.Equal(["i2", "i1", "t1"], await NeighboursAsync("o1", Uit with { Order = [byNote] }));
        Assert.Equal(["t1", "i2", "i1"], await NeighboursAsync("o1", Uit with { Soorten = ["GAAT_OVER", "UITGEVOERD_DOOR"], Order = [new Order("naam", Descending: true, Alphabetical: true)] }));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(5, false)]
    [InlineData(1, true)]
    [InlineData(3, true)]
    public async Task ExpandAsync_Should_GiveEveryNeighbourOnce_When_Paged(int size, bool backward)
    {
        await WriteAsync([Some.Onderzoek("p"), .. Enumerable.Range(0, 7).SelectMany(i => new Change[]
        {
            Some.Instelling($"i{i}"),
            Some.Relation("p", "UITGEVOERD_DOOR", $"i{i}", ("zekerheid", i % 3 == 0 ? null : GraphValue.Of(i % 2 + 0.5))),
            Some.Relation("p", "KENT", $"i{i}"),
        })]);
        var request = Uit with { Parents = ["p"], Order = [new Order(new FieldReference("zekerheid", OnRelation: true), Descending: true)] };
        var all = (await Store.ExpandAsync(Systeem, request, Cancel))["p"].Items.Select(neighbour => neighbour.Relation.Id).ToList();
        var pages = new List<string[]>();
        string? cursor = null;
        for (var more = true; more;)
        {
            var page = (await Store.ExpandAsync(Systeem, request with { Page = new PageRequest(size, cursor, backward) }, Cancel))["p"];
            pages.Add([.. page.Items.Select(neighbour => neighbour.Relation.Id)]);
            Assert.True(pages.Count <= 14, "Paging does not come to an end.");
            cursor = page.Rows[backward ? 0 : ^1].Cursor;
            more = page.HasMore;
        }

        Assert.Equal(14, all.Count);
        Assert.Equal(all, (backward ? pages.Reverse<string[]>() : pages).SelectMany(page => page));
    }

    [Fact]
    public async Task ExpandAsync_Should_ApplyPageAndCursorToEveryParent_When_TheyAreMany()
    {
        await WriteNetworkAsync();
        await WriteAsync(Some.Relation("o2", "UITGEVOERD_DOOR", "i2"), Some.Relation("o2", "UITGEVOERD_DOOR", "i3"));
        var request = Uit with { Parents = ["o1", "o2"], Soorten = ["UITGEVOERD_DOOR"], Page = new PageRequest(1) };

        var first = await Store.ExpandAsync(Systeem, request, Cancel);
        var second = await Store.ExpandAsync(Systeem, request with { Page = new PageRequest(1, first["o1"].Rows[0].Cursor) }, Cancel);

        Assert.Equal(["i1"], Ids(first["o1"]));
        Assert.Equal(["i1"], Ids(first["o2"]));
        Assert.Equal(["i2"], Ids(second["o1"]));
        Assert.False(second["o1"].HasMore);
        Assert.True(second["o2"].HasMore);
    }

    [Fact]
    public async Task CountNeighboursAsync_Should_CountAllPages_When_Filtered()
    {
        await WriteNetworkAsync();
        var request = Uit with { Parents = ["o1", "o2", "onbekend"], Soorten = ["UITGEVOERD_DOOR"], Page = new PageRequest(1) };

        var counts = await Store.CountNeighboursAsync(Systeem, request, Cancel);
        var filtered = await Store.CountNeighboursAsync(Systeem, request with { Filter = new Filter.StartsWith("naam", "i2"), NeighbourType = "Benoemd" }, Cancel);

        Assert.Equal([2, 1, 0], request.Parents.Select(id => counts[id]));
        Assert.Equal([1, 0, 0], request.Parents.Select(id => filtered[id]));
    }

    [Fact]
    public async Task ExpandAsync_Should_GiveCompleteNodesAndRelations_When_Read()
    {
        await WriteNetworkAsync();

        var neighbour = Assert.Single((await Store.ExpandAsync(Systeem, Uit with { Parents = ["o1"], Soorten = ["GAAT_OVER"] }, Cancel))["o1"].Items);

        Assert.Equal(await NodeAsync("t1"), neighbour.Node);
        Assert.Equal(await RelationAsync("o1~GAAT_OVER~t1"), neighbour.Relation);
    }

    [Fact]
    public async Task ExpandAsync_Should_FilterByRelatedNodes_When_Asked()
    {
        await WriteNetworkAsync();

        Assert.Equal(["o1"], await NeighboursAsync("i1", Uit with { Direction = Direction.In, Filter = new Filter.Related("GAAT_OVER", Direction.Uit, ["t1"]) }));
    }

    private Task WriteNetworkAsync() => WriteAsync(
        Some.Onderzoek("o1"), Some.Onderzoek("o2"), Some.Instelling("i1"), Some.Instelling("i2"), Some.Instelling("i3"), Some.Thema("t1"), Some.Thema("t2"),
        Some.Relation("o1", "UITGEVOERD_DOOR", "i1", ("zekerheid", GraphValue.Of(0.25)), ("toelichting", GraphValue.Of("zwak"))),
        Some.Relation("o1", "UITGEVOERD_DOOR", "i2", ("zekerheid", GraphValue.Of(0.5)), ("toelichting", GraphValue.Of("Één"))),
        Some.Relation("o2", "UITGEVOERD_DOOR", "i1"),
        Some.Relation("o1", "GAAT_OVER", "t1", ("zekerheid", GraphValue.Of(1.0))),
        Some.Relation("t1", "BREDER", "t2"));

    private static IEnumerable<string> Ids(Page<Neighbour> page) => page.Items.Select(neighbour => neighbour.Node.Id);
}
