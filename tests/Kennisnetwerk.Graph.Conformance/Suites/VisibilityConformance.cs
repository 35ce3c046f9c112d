using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Conformance.Suites;

/// <summary>Who looks: what a viewer may not see is left out before anything is paged, counted, grouped or suggested.</summary>
public abstract class VisibilityConformance<TFixture>(TFixture fixture) : GraphConformance<TFixture>(fixture)
    where TFixture : class, IGraphFixture
{
    private static readonly Kijker Instituut = new(Rol.Kennisinstituut, ["i"]);

    private static readonly Kijker Ret = new(Rol.Ret, []);

    [Fact]
    public async Task ScanAsync_Should_ShowByStateOwnerAndType_When_RolesDiffer()
    {
        await WriteAllAsync();

        Assert.Equal(["open"], await IdsAsync(new ScanRequest { Type = "Onderzoek" }, Bezoeker));
        Assert.Equal(["concept", "open"], await IdsAsync(new ScanRequest { Type = "Onderzoek" }, Instituut));
        Assert.Equal(["archief", "concept", "open"], await IdsAsync(new ScanRequest { Type = "Onderzoek" }, Systeem));
        Assert.Empty(await IdsAsync(new ScanRequest { Type = "Expert" }, Instituut));
        Assert.Equal(["expert"], await IdsAsync(new ScanRequest { Type = "Expert" }, Ret));
        Assert.Equal(["i", "t"], await IdsAsync(new ScanRequest { Type = "Benoemd" }, Bezoeker));
    }

    [Fact]
    public async Task ScanAsync_Should_FillItsPagesWithVisibleRows_When_SomeAreHidden()
    {
        await WriteAsync([.. Enumerable.Range(0, 10).Select(i => Some.Onderzoek($"o{i}") with { Status = i % 2 == 0 ? Publicatiestatus.Gepubliceerd : Publicatiestatus.Concept })]);

        var page = await Store.ScanAsync(Bezoeker, new ScanRequest { Type = "Onderzoek", Page = new PageRequest(3) }, Cancel);
        var rest = await Store.ScanAsync(Bezoeker, new ScanRequest { Type = "Onderzoek", Page = new PageRequest(2, page.Rows[^1].Cursor) }, Cancel);

        Assert.Equal(["o0", "o2", "o4"], page.Items.Select(node => node.Id));
        Assert.Equal(["o6", "o8"], rest.Items.Select(node => node.Id));
        Assert.False(rest.HasMore);
    }

    [Fact]
    public async Task CountAndGroup_Should_CountWhatIsVisible_When_SomeIsHidden()
    {
        await WriteAllAsync();

        Assert.Equal(1, await CountAsync(Bezoeker));
        Assert.Equal(2, await CountAsync(Instituut));
        Assert.Equal(3, await CountAsync(Systeem));
        Assert.Equal([new Group(GraphValue.Of("LOPEND"), 1)], await Store.GroupAsync(Bezoeker, new GroupRequest { Type = "Onderzoek", Field = "status" }, Cancel));
        Assert.Equal([new Group(GraphValue.Of("LOPEND"), 3)], await Store.GroupAsync(Systeem, new GroupRequest { Type = "Onderzoek", Field = "status" }, Cancel));
    }

    [Fact]
    public async Task GetAsync_Should_LeaveOutInvisibleNodesAndFields_When_Read()
    {
        await WriteAllAsync();

        Assert.Equal(["open"], (await Store.GetAsync(Bezoeker, ["open", "concept", "archief", "expert"], Cancel)).Keys);
        Assert.False((await NodeAsync("open", Bezoeker))!.Fields.ContainsKey("intern"));
        Assert.Equal("geheim", (await NodeAsync("open"))!.Text("intern"));
    }

    [Fact]
    public async Task ExpandAsync_Should_LeaveOutInvisibleNeighboursParentsAndProperties_When_Expanded()
    {
        await WriteAllAsync();
        var request = new ExpandRequest { Parents = ["open", "concept", "i"], Direction = Direction.Beide };

        var visitor = await Store.ExpandAsync(Bezoeker, request, Cancel);
        var counts = await Store.CountNeighboursAsync(Bezoeker, request, Cancel);
        var system = await Store.CountNeighboursAsync(Systeem, request, Cancel);

        Assert.Equal(["i"], visitor["open"].Items.Select(neighbour => neighbour.Node.Id));
        Assert.Empty(visitor["concept"].Rows);
        Assert.Equal(["open"], visitor["i"].Items.Select(neighbour => neighbour.Node.Id));
        Assert.Equal(["zekerheid"], visitor["open"].Rows[0].Item.Relation.Properties.Keys);
        Assert.Equal([1, 0, 1, 2, 1, 2], request.Parents.Select(id => counts[id]).Concat(request.Parents.Select(id => system[id])));
    }

    [Fact]
    public async Task GetRelationsAsync_Should_LeaveOutRelationsWithAnInvisibleEnd_When_Read()
    {
        await WriteAllAsync();
        string[] ids = ["open~UITGEVOERD_DOOR~i", "concept~UITGEVOERD_DOOR~i", "open~KENT~expert"];

        Assert.Equal(ids[..1], (await Store.GetRelationsAsync(Bezoeker, ids, Cancel)).Keys);
        Assert.Equal(ids[..2].Order(), (await Store.GetRelationsAsync(Instituut, ids, Cancel)).Keys.Order());
        Assert.Equal(ids[..1], (await Store.ScanRelationsAsync(Bezoeker, new PageRequest(1), Cancel)).Items.Select(relation => relation.Id));
        Assert.Equal(["zekerheid"], (await RelationAsync(ids[0], Bezoeker))!.Properties.Keys);
        Assert.Equal(["notitie", "zekerheid"], (await RelationAsync(ids[0]))!.Properties.Keys);
    }

    [Fact]
    public async Task ScanAsync_Should_NotBetrayInvisibleNeighbours_When_FilteredByRelation()
    {
        await WriteAllAsync();
        var related = new Filter.Related("UITGEVOERD_DOOR", Direction.In, ["concept"]);

        Assert.Empty(await IdsAsync(new ScanRequest { Type = "Kennisinstelling", Filter = related }, Bezoeker));
        Assert.Equal(["i"], await IdsAsync(new ScanRequest { Type = "Kennisinstelling", Filter = related }, Instituut));
    }

    [Fact]
    public async Task Claims_Should_BeReadByThoseWhoMayReadTheirSubjectAndField_When_Read()
    {
        await WriteAllAsync();
        await WriteAsync(
            Some.Vermelding("v", "IMPORT", Some.Claim("open", "jaar", "1"), Some.Claim("open", "toelichting", "x"), Some.Claim("concept", "jaar", "2"), Some.Claim("open~KENT~expert", "", ""),
                Some.Claim("open~UITGEVOERD_DOOR~i", "", "")),
            Some.Vermelding("w", "IMPORT", Some.Claim("ander", "intern", "geheim"), Some.Claim("ander", "jaar", "3")),
            Some.Vermelding("verborgen", "IMPORT", Some.Claim("open", "jaar", "1")) with { Status = Publicatiestatus.Concept },
            Some.Onderzoek("ander"));

        var visitor = await Store.GetClaimsAsync(Bezoeker, ["open", "concept", "open~KENT~expert", "open~UITGEVOERD_DOOR~i", "ander"], Cancel);
        var system = await Store.GetClaimsAsync(Systeem, ["open", "concept", "ander"], Cancel);
        var mention = (await NodeAsync("v", Bezoeker))!;

        Assert.Equal(["jaar", "toelichting"], visitor["open"].Select(claim => claim.Claim.Veld));
        Assert.Equal([0, 0, 1], new[] { "concept", "open~KENT~expert", "open~UITGEVOERD_DOOR~i" }.Select(id => visitor[id].Length));
        Assert.Equal(["jaar"], visitor["ander"].Select(claim => claim.Claim.Veld));
        Assert.Equal(["open", "open", "open~UITGEVOERD_DOOR~i"], mention.Claims.Select(claim => claim.Over));
        Assert.Equal([3, 1, 2], [system["open"].Length, system["concept"].Length, system["ander"].Length]);
    }

    [Fact]
    public async Task EveryRead_Should_ShowClaimsAlike_When_AMentionIsReached()
    {
        await WriteAllAsync();
        await WriteAsync(Some.Node("Bron", "b"), Some.Vermelding("v", "IMPORT", Some.Claim("open", "jaar", "1"), Some.Claim("concept", "jaar", "2")), Some.Relation("v", "IN_BRON", "b"));

        var got = await NodeAsync("v", Bezoeker);
        var scanned = Assert.Single((await Store.ScanAsync(Bezoeker, new ScanRequest { Type = "Vermelding" }, Cancel)).Items);
        var expanded = Assert.Single((await Store.ExpandAsync(Bezoeker, new ExpandRequest { Parents = ["b"], Direction = Direction.In }, Cancel))["b"].Items);

        Assert.Equal(["open"], got!.Claims.Select(claim => claim.Over));
        Assert.Equal(got, scanned);
        Assert.Equal(got, expanded.Node);
    }

    private Task WriteAllAsync() => WriteAsync(
        Some.Instelling("i"), Some.Thema("t"),
        Lopend("open") with { Eigenaars = ["j"] },
        Lopend("concept") with { Status = Publicatiestatus.Concept, Eigenaars = ["h", "i"] },
        Lopend("archief") with { Status = Publicatiestatus.Gearchiveerd },
        Some.Node("Expert", "expert", ("contact", GraphValue.Of("bel"))),
        Some.Relation("open", "UITGEVOERD_DOOR", "i", ("zekerheid", GraphValue.Of(1.0)), ("notitie", GraphValue.Of("geheim"))),
        Some.Relation("concept", "UITGEVOERD_DOOR", "i"),
        Some.Relation("open", "KENT", "expert"));

    private static Change.UpsertNode Lopend(string id) => Some.Onderzoek(id, ("status", GraphValue.Of("LOPEND")), ("intern", GraphValue.Of("geheim")));

    private Task<long> CountAsync(Kijker kijker) => Store.CountAsync(kijker, "Onderzoek", null, Cancel);
}
