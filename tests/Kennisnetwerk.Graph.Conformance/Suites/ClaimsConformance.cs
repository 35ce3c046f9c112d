using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Claims;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Conformance.Suites;

/// <summary>How what mentions say becomes the values of fields, in the same transaction.</summary>
public abstract class ClaimsConformance<TFixture>(TFixture fixture) : GraphConformance<TFixture>(fixture)
    where TFixture : class, IGraphFixture
{
    [Fact]
    public async Task ApplyAsync_Should_GiveTheFieldTheStrongestClaim_When_MentionsDiffer()
    {
        await WriteAsync(
            Some.Onderzoek("o"),
            Dated("v-crawl", "CRAWL", 2025, Some.Claim("o", "jaar", "2025")),
            Dated("v-oud", "IMPORT", 2020, Some.Claim("o", "jaar", "2020"), Some.Claim("o", "status", "GESTOPT")),
            Dated("v-nieuw", "IMPORT", 2021, Some.Claim("o", "jaar", "2021")));
        var imported = (await NodeAsync("o"))!;
        await WriteAsync(Some.Vermelding("v-mens", "INVOER", Some.Claim("o", "jaar", "1999")));
        var entered = (await NodeAsync("o"))!;

        Assert.Equal((GraphValue.Of(2021), GraphValue.Of("GESTOPT")), (imported.Fields["jaar"], imported.Fields["status"]));
        Assert.Equal((GraphValue.Of(1999), 2L), (entered.Fields["jaar"], entered.Version));
    }

    [Fact]
    public async Task ApplyAsync_Should_FallBackOnTheNextClaim_When_TheStrongestGoes()
    {
        await WriteAsync(Some.Onderzoek("o"), Some.Vermelding("a", "INVOER", Some.Claim("o", "jaar", "1")), Some.Vermelding("b", "CRAWL", Some.Claim("o", "jaar", "2")));

        await WriteAsync(Some.Vermelding("a", "INVOER"));
        var second = (await NodeAsync("o"))!.Fields["jaar"];
        await WriteAsync(new Change.DeleteNode("b"));

        Assert.Equal(GraphValue.Of(2), second);
        Assert.False((await NodeAsync("o"))!.Fields.ContainsKey("jaar"));
    }

    [Fact]
    public async Task ApplyAsync_Should_JoinTheItemsOfAllClaims_When_TheFieldIsAList()
    {
        await WriteAsync(
            Some.Onderzoek("o"),
            Some.Vermelding("b", "IMPORT", Some.Claim("o", "trefwoorden", "zorg"), Some.Claim("o", "trefwoorden", "wonen")),
            Some.Vermelding("a", "CRAWL", Some.Claim("o", "trefwoorden", "zorg"), Some.Claim("o", "trefwoorden", "jeugd")));

        Assert.Equal(["zorg", "wonen", "jeugd"], (await NodeAsync("o"))!.Texts("trefwoorden"));
    }

    [Fact]
    public async Task ApplyAsync_Should_GiveRelationsTheirPropertiesFromClaims_When_TheyPointAtThem()
    {
        const string Id = "o~UITGEVOERD_DOOR~i~PARTNER";
        await WriteAsync(
            Some.Onderzoek("o"), Some.Instelling("i"), Some.Relation("o", "UITGEVOERD_DOOR", "i", ("rol", GraphValue.Of("PARTNER"))),
            Some.Vermelding("v", "IMPORT", Some.Claim(Id, "", ""), Some.Claim(Id, "zekerheid", "0.75")));

        var relation = (await RelationAsync(Id))!;
        var claims = (await Store.GetClaimsAsync(Systeem, [Id], Cancel))[Id];

        Assert.Equal(GraphValue.Of(0.75), relation.Properties["zekerheid"]);
        Assert.Equal(["", "zekerheid"], claims.Select(claim => claim.Claim.Veld));
    }

    [Fact]
    public async Task GetClaimsAsync_Should_GiveStrongestFirstWithAnEntryForEachId_When_Asked()
    {
        await WriteAsync(
            Some.Onderzoek("o"), Some.Onderzoek("p"),
            Dated("c", "IMPORT", 2020, Some.Claim("o", "jaar", "1"), Some.Claim("p", "jaar", "7"), Some.Claim("o", "status", "LOPEND") with { Gelezen = null }),
            Dated("b", "IMPORT", 2020, Some.Claim("o", "jaar", "2")),
            Some.Vermelding("a", "IMPORT", Some.Claim("o", "jaar", "3")),
            Some.Vermelding("d", "INVOER", new Claim("o", "status", "loopt", "p. 3", "LOPEND")));

        var claims = await Store.GetClaimsAsync(Systeem, ["o", "p", "onbekend", "o"], Cancel);

        Assert.Equal(["d:loopt", "b:2", "c:1", "c:LOPEND", "a:3"], claims["o"].Select(claim => $"{claim.Vermelding}:{claim.Claim.Waarde}"));
        Assert.Equal(new SourcedClaim("d", Herkomst.Invoer, null, new Claim("o", "status", "loopt", "p. 3", "LOPEND")), claims["o"][0]);
        Assert.Equal(["c:7"], claims["p"].Select(claim => $"{claim.Vermelding}:{claim.Claim.Waarde}"));
        Assert.Empty(claims["onbekend"]);
    }

    [Fact]
    public async Task ApplyAsync_Should_DropClaimsAndEmptiedMentions_When_TheThingIsDeleted()
    {
        await WriteAsync(
            Some.Onderzoek("o"), Some.Onderzoek("p"), Some.Node("Bron", "b"), Some.Relation("o", "KENT", "p"),
            Some.Vermelding("leeg", "IMPORT", Some.Claim("o", "jaar", "1"), Some.Claim("o~KENT~p", "", "")),
            Some.Vermelding("blijft", "IMPORT", Some.Claim("o", "jaar", "1"), Some.Claim("p", "jaar", "2")),
            Some.Relation("leeg", "IN_BRON", "b"), Some.Relation("blijft", "IN_BRON", "b"));

        await WriteAsync(new Change.DeleteNode("o"));

        Assert.Null(await NodeAsync("leeg"));
        Assert.Equal(["p"], (await NodeAsync("blijft"))!.Claims.Select(claim => claim.Over));
        Assert.Equal(GraphValue.Of(2), (await NodeAsync("p"))!.Fields["jaar"]);
        Assert.Equal(["blijft~IN_BRON~b"], (await Store.ScanRelationsAsync(Systeem, new PageRequest(9), Cancel)).Items.Select(relation => relation.Id));
    }

    [Fact]
    public async Task ApplyAsync_Should_DropAMentionWithItsRelations_When_TheOnlyRelationItSpokeOfIsDeleted()
    {
        await WriteAsync(
            Some.Onderzoek("o"), Some.Onderzoek("p"), Some.Node("Bron", "b"), Some.Relation("o", "KENT", "p"),
            Some.Vermelding("v", "IMPORT", Some.Claim("o~KENT~p", "", "")), Some.Relation("v", "IN_BRON", "b"));

        await WriteAsync(new Change.DeleteRelation("o~KENT~p"));

        Assert.Null(await NodeAsync("v"));
        Assert.Null(await RelationAsync("v~IN_BRON~b"));
    }

    [Fact]
    public async Task ApplyAsync_Should_KeepOtherThingsAsTheyAre_When_AMentionLosesAnotherClaim()
    {
        await WriteAsync(
            Some.Onderzoek("o"), Some.Onderzoek("p"), Some.Onderzoek("q"), Some.Relation("o", "KENT", "p"),
            Some.Vermelding("zwak", "CRAWL", Some.Claim("o~KENT~p", "", ""), Some.Claim("q", "jaar", "1")),
            Some.Vermelding("sterk", "INVOER", Some.Claim("q", "jaar", "2")));

        await WriteAsync(new Change.DeleteRelation("o~KENT~p"), Some.Relation("p", "KENT", "q"));

        Assert.Equal(GraphValue.Of(2), (await NodeAsync("q"))!.Fields["jaar"]);
    }

    [Fact]
    public async Task ApplyAsync_Should_FollowTheMention_When_OnlyItsSourceChanges()
    {
        await WriteAsync(Some.Onderzoek("o"), Dated("a", "IMPORT", 2020, Some.Claim("o", "jaar", "1")), Dated("b", "IMPORT", 2021, Some.Claim("o", "jaar", "2")));

        await WriteAsync(Some.Node("Vermelding", "a", ("peildatum", GraphValue.Of(new DateOnly(2022, 1, 1)))));

        Assert.Equal(GraphValue.Of(1), (await NodeAsync("o"))!.Fields["jaar"]);
    }

    [Fact]
    public async Task ApplyAsync_Should_Refuse_When_AClaimedFieldIsSetDirectly()
    {
        await WriteAsync(Some.Onderzoek("o"), Some.Vermelding("v", "IMPORT", Some.Claim("o", "jaar", "1")));

        var faults = await WriteFaultsAsync(Some.Onderzoek("o", ("jaar", GraphValue.Of(2))));

        Assert.Equal([("changes[0].fields.jaar", FaultCode.Claimed)], faults.Select(fault => (fault.Path, fault.Code)));
    }

    [Fact]
    public async Task ApplyAsync_Should_KeepTheDirectValue_When_TheLastClaimGoesInTheSameChangeSet()
    {
        await WriteAsync(Some.Onderzoek("o"), Some.Vermelding("v", "IMPORT", Some.Claim("o", "jaar", "1"), Some.Claim("o", "status", "LOPEND")));
        await WriteAsync(Some.Vermelding("v", "IMPORT"), Some.Onderzoek("o", ("jaar", GraphValue.Of(2))));

        Assert.Equal(GraphValue.Of(2), (await NodeAsync("o"))!.Fields["jaar"]);
        Assert.False((await NodeAsync("o"))!.Fields.ContainsKey("status"));
    }

    [Fact]
    public async Task ApplyAsync_Should_KeepClaimsInNfcAndInOrder_When_Stored()
    {
        await WriteAsync(Some.Onderzoek("o"));
        await WriteAsync(Some.Vermelding("v", "IMPORT", Some.Claim("o", "titel", "e\u0301e\u0301n"), Some.Claim("o", "jaar", "2"), Some.Claim("o", "status", "LOPEND")));

        Assert.Equal(["één", "2", "LOPEND"], (await NodeAsync("v"))!.Claims.Select(claim => claim.Waarde));
        Assert.Equal("één", (await NodeAsync("o"))!.Text("titel"));
    }

    private static Change.UpsertNode Dated(string id, string herkomst, int jaar, params Claim[] claims)
    {
        var mention = Some.Vermelding(id, herkomst, claims);
        return mention with { Fields = mention.Fields.SetItem(MentionField.Peildatum, GraphValue.Of(new DateOnly(jaar, 1, 1))) };
    }
}
