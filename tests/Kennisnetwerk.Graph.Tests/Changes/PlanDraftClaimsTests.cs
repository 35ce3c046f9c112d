using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Claims;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Tests.Support;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Tests.Changes;

/// <summary>Claims: what may be claimed, by whom, and how the thing follows.</summary>
public sealed class PlanDraftClaimsTests
{
    private const string Relation = "o~UITGEVOERD_DOOR~i";
    private static readonly Kijker Instituut = new(Rol.Kennisinstituut, ["i"]);

    [Theory]
    [InlineData("x", "jaar", "1", "over ontbreekt", "There is no node or relation 'x' to make a claim about.")]
    [InlineData("o~KENT~x", "", "", "over ontbreekt", "There is no node or relation 'o~KENT~x' to make a claim about.")]
    [InlineData("v", "tekst", "1", "over uiteinden", "'v' is of a mention; a claim speaks of a thing or of a relation between things.")]
    [InlineData("o", "kleur", "1", "veld onbekend", "'o' has no field 'kleur' that a claim can give.")]
    [InlineData(Relation, "rol", "PARTNER", "veld onbekend", "'o~UITGEVOERD_DOOR~i' has no field 'rol' that a claim can give.")]
    [InlineData(Relation, "jaar", "1", "veld onbekend", "'o~UITGEVOERD_DOOR~i' has no field 'jaar' that a claim can give.")]
    [InlineData("o", "jaar", "ruim 80", "waarde waarde", "'jaar' cannot be 'ruim 80'; give a whole number such as 47.")]
    [InlineData("o", "status", "lopend", "waarde waarde", "'status' cannot be 'lopend'; give one of LOPEND, AFGEROND, GESTOPT.")]
    [InlineData(Relation, "sinds", "2021", "waarde waarde", "'sinds' cannot be '2021'; give a date such as 2021-03-15.")]
    public async Task PlanAsync_Should_SayWhyNot_When_AClaimCannotBe(string over, string veld, string waarde, string fault, string message)
    {
        await using var graph = await StartAsync();
        Change change = Some.Vermelding("v", "IMPORT", Some.Claim("o", "jaar", "2020"), Some.Claim(over, veld, waarde));

        Assert.Equal([$"changes[0].claims[1].{fault}"], await graph.FaultsAsync(change));
        Assert.Equal([message], await graph.MessagesAsync(change));
    }

    [Fact]
    public async Task PlanAsync_Should_HoldTheReadingToTheField_When_TheWordsAreReadOtherwise()
    {
        await using var graph = await StartAsync();
        var read = new Claim("o", "jaar", "ruim 80.000", "p. 1", "80000");

        await graph.WriteAsync(Some.Vermelding("v", "IMPORT", read, new Claim("o", "toelichting", new string('x', 501), "p. 2")));

        Assert.Equal(GraphValue.Of(80_000), (await graph.NodeAsync("o"))!.Fields["jaar"]);
        Assert.Equal("ruim 80.000", (await graph.NodeAsync("v"))!.Claims[0].Waarde);
        Assert.Equal(["changes[0].claims[0].waarde waarde"], await graph.FaultsAsync(Some.Vermelding("w", "IMPORT", read with { Gelezen = "tachtig" })));
        Assert.Equal(["changes[0].claims[0].waarde lengte"], await graph.FaultsAsync(Some.Vermelding("w", "IMPORT", Some.Claim("o", "intern", new string('x', 501)))));
    }

    [Fact]
    public async Task PlanAsync_Should_KeepTheDirectValue_When_TheLastClaimGoesInTheSameChangeSet()
    {
        await using var graph = await StartAsync();
        await graph.WriteAsync(Some.Vermelding("v", "IMPORT", Some.Claim("o", "jaar", "1"), Some.Claim("o", "titel", "uit de bron"), Some.Claim(Relation, "zekerheid", "0.5")));

        await graph.WriteAsync(
            Some.Vermelding("v", "IMPORT"), Some.Onderzoek("o", ("jaar", GraphValue.Of(2)), ("titel", GraphValue.Of("zelf"))), Some.Relation("o", "UITGEVOERD_DOOR", "i", ("zekerheid", GraphValue.Of(1.0))));

        var node = (await graph.NodeAsync("o"))!;
        Assert.Equal((GraphValue.Of(2), "zelf"), (node.Fields["jaar"], node.Text("titel")));
        Assert.Equal(GraphValue.Of(1.0), (await graph.RelationAsync(Relation))!.Properties["zekerheid"]);
    }

    [Fact]
    public async Task PlanAsync_Should_EmptyTheField_When_TheLastClaimGoesAlone()
    {
        await using var graph = await StartAsync();
        await graph.WriteAsync(Some.Vermelding("v", "IMPORT", Some.Claim("o", "jaar", "1"), Some.Claim("o", "trefwoorden", "zorg")));
        await graph.WriteAsync(Some.Vermelding("v", "IMPORT", Some.Claim("o", "trefwoorden", "zorg")));

        Assert.Equal(["titel", "trefwoorden"], (await graph.NodeAsync("o"))!.Fields.Keys);
    }

    [Fact]
    public async Task PlanAsync_Should_Refuse_When_AClaimedPropertyIsSetOrClearedDirectly()
    {
        await using var graph = await StartAsync();
        await graph.WriteAsync(Some.Vermelding("v", "IMPORT", Some.Claim("o", "jaar", "1"), Some.Claim(Relation, "zekerheid", "0.5")));

        Assert.Equal(["changes[0].fields.jaar vermeld"], await graph.FaultsAsync(Some.Onderzoek("o", ("jaar", null))));
        Assert.Equal(["changes[0].properties.zekerheid vermeld"], await graph.FaultsAsync(Some.Relation("o", "UITGEVOERD_DOOR", "i", ("zekerheid", GraphValue.Of(0.5)))));
        Assert.Equal(
            ["'jaar' of 'o' follows the claims about it; make a claim instead of setting it."], await graph.MessagesAsync(Some.Onderzoek("o", ("jaar", GraphValue.Of(1)))));
    }

    [Fact]
    public async Task PlanAsync_Should_NameTheMention_When_ItTakesAwayWhatAThingNeeds()
    {
        await using var graph = await StartAsync();
        await graph.WriteAsync(Some.Vermelding("v", "IMPORT", Some.Claim("o", "titel", "uit de bron")));

        Assert.Equal(["changes[1].fields.titel verplicht"], await graph.FaultsAsync(Some.Thema("t"), Some.Vermelding("v", "IMPORT")));
        Assert.Equal(["changes[0].fields.titel verplicht"], await graph.FaultsAsync(new Change.DeleteNode("v")));
    }

    // Otherwise anybody with an own mention could write over everybody's records, and with the strongest herkomst.
    [Theory]
    [InlineData("o", "jaar", false)]
    [InlineData("mijn", "jaar", true)]
    [InlineData("t", "naam", false)]
    [InlineData("o", "", true)]
    [InlineData(Relation, "zekerheid", false)]
    [InlineData("mijn~UITGEVOERD_DOOR~i", "zekerheid", true)]
    public async Task PlanAsync_Should_AskTheRightOnTheThing_When_AClaimGivesItAValue(string over, string veld, bool may)
    {
        await using var graph = await StartAsync();
        var mention = Some.Vermelding("m", "INVOER", Some.Claim(over, veld, veld.Length == 0 ? "" : "1")) with { Status = Publicatiestatus.Concept, Eigenaars = ["i"] };

        Assert.Equal(may ? 0 : 1, (await graph.FaultsAsync(Instituut, mention)).Length);
        Assert.All(await graph.FaultsAsync(Instituut, mention), fault => Assert.Equal("changes[0] verboden", fault));
    }

    [Fact]
    public async Task PlanAsync_Should_AskTheRightOnTheThing_When_AMentionChangesOrGoes()
    {
        await using var graph = await StartAsync();
        await graph.WriteAsync(Some.Vermelding("m", "IMPORT", Some.Claim("o", "jaar", "1"), Some.Claim("mijn", "jaar", "1")) with { Eigenaars = ["i"] });
        Change.UpsertNode Mention(params Claim[] claims) => new("m", "Vermelding") { Claims = [.. claims] };

        Assert.Empty(await graph.FaultsAsync(Instituut, Mention(Some.Claim("o", "jaar", "1"), Some.Claim("mijn", "jaar", "2"))));
        Assert.Empty(await graph.FaultsAsync(Instituut, Some.Node("Vermelding", "m", ("tekst", GraphValue.Of("toelichting")))));
        Assert.Equal(["changes[0] verboden"], await graph.FaultsAsync(Instituut, Mention(Some.Claim("mijn", "jaar", "1"))));
        Assert.Equal(["changes[0] verboden"], await graph.FaultsAsync(Instituut, Some.Node("Vermelding", "m", ("herkomst", GraphValue.Of("INVOER")))));
        Assert.Equal(["changes[0] verboden"], await graph.FaultsAsync(Instituut, new Change.DeleteNode("m")));
    }

    [Fact]
    public async Task PlanAsync_Should_LetAnOwnerClaimOfWhatItMakes_When_InOneChangeSet()
    {
        await using var graph = await StartAsync();

        Assert.Empty(await graph.FaultsAsync(
            Instituut,
            Some.Onderzoek("nieuw") with { Status = null, Eigenaars = ["i"] },
            Some.Vermelding("m", "INVOER", Some.Claim("nieuw", "jaar", "2026")) with { Status = null, Eigenaars = ["i"] }));
    }

    [Fact]
    public async Task PlanAsync_Should_CountAsAChange_When_AThingFollowsANewClaim()
    {
        await using var graph = await StartAsync();
        await graph.WriteAsync(Some.Vermelding("v", "IMPORT", Some.Claim("o", "jaar", "1")));
        var plan = await graph.PlanAsync(Some.Vermelding("w", "CRAWL", Some.Claim("o", "jaar", "2")), Some.Vermelding("x", "INVOER", Some.Claim("o", "jaar", "1")));

        Assert.Equal(2, (await graph.NodeAsync("o"))!.Version);
        Assert.Equal(["w", "x"], plan.Items.Select(item => item.Id));
    }

    private static async Task<PlannedGraph> StartAsync()
    {
        var graph = new PlannedGraph();
        await graph.WriteAsync(
            Some.Onderzoek("o"), Some.Onderzoek("mijn") with { Eigenaars = ["i"] }, Some.Instelling("i"), Some.Thema("t"),
            Some.Relation("o", "UITGEVOERD_DOOR", "i"), Some.Relation("mijn", "UITGEVOERD_DOOR", "i"));
        return graph;
    }
}
