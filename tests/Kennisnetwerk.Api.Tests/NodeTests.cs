namespace Kennisnetwerk.Api.Tests;

public abstract class NodeTests(SeededApi api)
{
    [Fact]
    public async Task Node_Should_TellWhereItsFactsComeFrom_When_Asked()
    {
        var data = await api.DataAsync("""
            { onderzoek(id: "onz-scheiding-op-school-02") {
                titel weergavenaam onvolledig publicatiestatus gewijzigd
                uitspraken { herkomst peildatum claim { veld waarde plaats } vermelding { plaats bron(first: 5) { nodes { naam } } } }
            } }
            """);

        var work = data.GetProperty("onderzoek");
        Assert.Equal("Scheiding op school", work.GetProperty("titel").GetString());
        Assert.Equal("GEPUBLICEERD", work.GetProperty("publicatiestatus").GetString());
        Assert.All(work.GetProperty("uitspraken").EnumerateArray(), said => Assert.Equal("IMPORT", said.GetProperty("herkomst").GetString()));
        Assert.All(work.GetProperty("uitspraken").EnumerateArray(), said => Assert.NotEmpty(said.GetProperty("vermelding").GetProperty("bron").GetProperty("nodes").EnumerateArray()));
    }

    [Fact]
    public async Task Node_Should_BeEmpty_When_TheIdIsUnknownOrOfAnotherType()
    {
        var data = await api.DataAsync("{ a: node(id: \"bestaat-niet\") { id } b: persoon(id: \"th-eetstoornissen\") { id } c: nodes(ids: [\"th-eetstoornissen\", \"x\"]) { __typename } }");

        Assert.Equal("null", data.GetProperty("a").GetRawText());
        Assert.Equal("null", data.GetProperty("b").GetRawText());
        Assert.Equal("""[{"__typename":"Thema"},null]""", data.GetProperty("c").GetRawText());
    }

    [Fact]
    public async Task Relation_Should_ShowItsPropertiesAndEnds_When_AskedOnTheEdge()
    {
        var data = await api.DataAsync("""
            { werken(first: 40) { nodes { ... on Onderzoek { uitvoerders(first: 5) { edges { relatie { id soort rol afgeleid van { id } naar { id } uitspraken { claim { plaats } } } node { id } } } } } } }
            """);

        var edges = data.GetProperty("werken").GetProperty("nodes").EnumerateArray()
            .Where(node => node.TryGetProperty("uitvoerders", out _))
            .SelectMany(node => node.GetProperty("uitvoerders").GetProperty("edges").EnumerateArray()).ToList();
        Assert.NotEmpty(edges);
        Assert.All(edges, edge => Assert.Equal(edge.GetProperty("node").GetProperty("id").GetString(), edge.GetProperty("relatie").GetProperty("naar").GetProperty("id").GetString()));
        Assert.All(edges, edge => Assert.NotEmpty(edge.GetProperty("relatie").GetProperty("uitspraken").EnumerateArray()));
    }

    [Fact]
    public async Task Query_Should_CostOneCallPerFieldPerLevel_When_ThereAreManyParents()
    {
        const string Nested = "{ onderzoeken(first: 100) { nodes { titel uitvoerders(first: 5) { totaalAantal nodes { weergavenaam } } themas(first: 5) { nodes { naam onderzoeken(first: 3) { nodes { weergavenaam } } } } } } }";

        // onderzoeken, uitvoerders, their count, themas, and the works below, which are of two object types at most.
        Assert.InRange(await api.CallsAsync(Nested), 5, 6);
    }

    [Fact]
    public async Task Expert_Should_BeNobody_When_NoneGaveConsent()
    {
        var data = await api.DataAsync("{ experts { totaalAantal nodes { naam contactroute } } }");

        Assert.Equal(0, data.GetProperty("experts").GetProperty("totaalAantal").GetInt32());
    }
}
