using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Conformance.Suites;

/// <summary>Everything wrong with a ChangeSet is named, by path, and nothing of it is applied.</summary>
public abstract class FaultsConformance<TFixture>(TFixture fixture) : GraphConformance<TFixture>(fixture)
    where TFixture : class, IGraphFixture
{
    [Fact]
    public async Task ApplyAsync_Should_NameEveryFaultByPath_When_SeveralChangesAreWrong()
    {
        await WriteAsync(Some.Onderzoek("bestaat"));

        var shape = await WriteFaultsAsync(
            Some.Onderzoek("goed"), Some.Onderzoek("-fout"), Some.Node("Onbekend", "x"), Some.Onderzoek("y", ("jaar", GraphValue.Of("tekst")), ("nee", GraphValue.Of(1))),
            Some.Onderzoek("goed"), Some.Relation("goed", "ONBEKEND", "goed"));
        var graph = await WriteFaultsAsync(
            Some.Node("Onderzoek", "zonder"), Some.Node("Thema", "bestaat"), Some.Relation("bestaat", "GAAT_OVER", "nergens"), Some.Relation("bestaat", "GAAT_OVER", "bestaat"));

        Assert.Equal(
            [
                ("changes[1].id", FaultCode.Id), ("changes[2].type", FaultCode.Unknown), ("changes[3].fields.jaar", FaultCode.Value), ("changes[3].fields.nee", FaultCode.Unknown),
                ("changes[4]", FaultCode.Repeated), ("changes[5].soort", FaultCode.Unknown),
            ],
            shape.Select(fault => (fault.Path, fault.Code)));
        Assert.Equal(
            [("changes[0].fields.titel", FaultCode.Required), ("changes[1].type", FaultCode.Taken), ("changes[2].naar", FaultCode.Missing), ("changes[3].naar", FaultCode.Ends)],
            graph.Select(fault => (fault.Path, fault.Code)));
    }

    [Fact]
    public async Task ApplyAsync_Should_Refuse_When_AnIdWasUsedByADeletedNode()
    {
        await WriteAsync(Some.Onderzoek("o"));
        await WriteAsync(new Change.DeleteNode("o"));

        Assert.Equal([("changes[0].id", FaultCode.Taken)], (await WriteFaultsAsync(Some.Onderzoek("o"))).Select(fault => (fault.Path, fault.Code)));
        Assert.Equal([("changes[0].id", FaultCode.Taken)], (await WriteFaultsAsync(Some.Thema("o"))).Select(fault => (fault.Path, fault.Code)));
    }

    [Fact]
    public async Task ApplyAsync_Should_Refuse_When_AHierarchyWouldCloseACircle()
    {
        await WriteAsync(Some.Thema("a"), Some.Thema("b"), Some.Thema("c"), Some.Relation("a", "BREDER", "b"), Some.Relation("b", "BREDER", "c"));

        Assert.Equal([FaultCode.Cycle], (await WriteFaultsAsync(Some.Relation("c", "BREDER", "a"))).Select(fault => fault.Code));
        Assert.Equal([FaultCode.Cycle], (await WriteFaultsAsync(Some.Relation("a", "BREDER", "a"))).Select(fault => fault.Code));
        Assert.Equal([FaultCode.Cycle, FaultCode.Cycle], (await WriteFaultsAsync(
            Some.Thema("x"), Some.Thema("y"), Some.Relation("x", "BREDER", "y"), Some.Relation("y", "BREDER", "x"))).Select(fault => fault.Code));
    }

    [Fact]
    public async Task ApplyAsync_Should_TurnAHierarchyAround_When_TheOldRelationGoesInTheSameChangeSet()
    {
        await WriteAsync(Some.Thema("a"), Some.Thema("b"), Some.Relation("a", "BREDER", "b"));

        await WriteAsync(new Change.DeleteRelation("a~BREDER~b"), Some.Relation("b", "BREDER", "a"));

        Assert.NotNull(await RelationAsync("b~BREDER~a"));
    }

    [Fact]
    public async Task ApplyAsync_Should_Refuse_When_AClaimIsAboutNothingOrCannotBeRead()
    {
        await WriteAsync(Some.Onderzoek("o"), Some.Instelling("i"), Some.Node("Bron", "b"), Some.Relation("o", "UITGEVOERD_DOOR", "i", ("rol", GraphValue.Of("PARTNER"))));

        var faults = await WriteFaultsAsync(Some.Vermelding(
            "v", "IMPORT",
            Some.Claim("nergens", "jaar", "1"), Some.Claim("o", "onbekend", "1"), Some.Claim("o", "jaar", "twintig"), Some.Claim("o~UITGEVOERD_DOOR~i~PARTNER", "rol", "PENVOERDER"),
            Some.Claim("v", "tekst", "x")));

        Assert.Equal(
            [
                ("changes[0].claims[0].over", FaultCode.Missing), ("changes[0].claims[1].veld", FaultCode.Unknown), ("changes[0].claims[2].waarde", FaultCode.Value),
                ("changes[0].claims[3].veld", FaultCode.Unknown), ("changes[0].claims[4].over", FaultCode.Ends),
            ],
            faults.Select(fault => (fault.Path, fault.Code)));
    }

    [Fact]
    public async Task ApplyAsync_Should_Refuse_When_TheActorMayNotChangeIt()
    {
        await WriteAsync(Some.Onderzoek("van-i") with { Eigenaars = ["i"] }, Some.Onderzoek("van-j") with { Eigenaars = ["j"] }, Some.Thema("t"));
        var instituut = new Kijker(Rol.Kennisinstituut, ["i"]);

        var own = await Store.ApplyAsync(Some.ChangeSet(instituut, new Change.UpsertNode("van-i", "Onderzoek") { Fields = Some.Onderzoek("nieuw").Fields }), Cancel);
        var other = await FaultsAsync(Some.ChangeSet(instituut, new Change.UpsertNode("van-j", "Onderzoek") { Fields = Some.Onderzoek("nieuw").Fields }, new Change.DeleteNode("t")));
        var publish = await FaultsAsync(Some.ChangeSet(instituut, Some.Onderzoek("mijn") with { Eigenaars = ["i"] }));
        var visitor = await FaultsAsync(Some.ChangeSet(Bezoeker, Some.Relation("van-i", "KENT", "van-j")));

        Assert.IsType<ApplyResult.Applied>(own);
        Assert.Equal(["changes[0]", "changes[1]"], other.Where(fault => fault.Code == FaultCode.Forbidden).Select(fault => fault.Path).Distinct());
        Assert.Equal([("changes[0].status", FaultCode.Forbidden)], publish.Select(fault => (fault.Path, fault.Code)));
        Assert.Equal([("changes[0]", FaultCode.Forbidden)], visitor.Select(fault => (fault.Path, fault.Code)));
    }

    [Fact]
    public async Task ApplyAsync_Should_TellAllFaultsInTheOrderOfTheChanges_When_SomeAreOfShapeAndSomeOfTheGraph()
    {
        await WriteAsync(Some.Onderzoek("er"), Some.Thema("a"), Some.Thema("b"), Some.Relation("a", "BREDER", "b"));
        var faults = await WriteFaultsAsync(
            Some.Relation("b", "BREDER", "a"), Some.Onderzoek("scheef", ("jaar", GraphValue.Of("twintig"))), Some.Relation("er", "KENT", "scheef"), Some.Relation("er", "KENT", "nergens"),
            Some.Node("Onderzoek", "leeg"), new Change.RedirectNode("er", "weg"));

        Assert.Equal(
            ["changes[0] kring", "changes[1].fields.jaar waarde", "changes[2].van ontbreekt", "changes[3].van ontbreekt", "changes[3].naar ontbreekt", "changes[4].fields.titel verplicht", "changes[5].to ontbreekt"],
            faults.Select(fault => $"{fault.Path} {fault.Code}"));
    }

    // Otherwise a mention of one's own would be a way to write over everybody's records.
    [Fact]
    public async Task ApplyAsync_Should_Refuse_When_AClaimGivesAValueToWhatTheActorMayNotChange()
    {
        await WriteAsync(
            Some.Onderzoek("mijn") with { Eigenaars = ["i"] }, Some.Onderzoek("hun") with { Eigenaars = ["j"] }, Some.Instelling("x"),
            Some.Relation("mijn", "UITGEVOERD_DOOR", "x"), Some.Relation("hun", "UITGEVOERD_DOOR", "x"));
        async Task<string[]> ClaimAsync(string over, string veld, string waarde) => await Store.PreviewAsync(
            Some.ChangeSet(new Kijker(Rol.Kennisinstituut, ["i"]), Some.Vermelding("v", "INVOER", Some.Claim(over, veld, waarde)) with { Status = null, Eigenaars = ["i"] }), Cancel)
            is PlanResult.Refused refused ? [.. refused.Faults.Select(fault => $"{fault.Path} {fault.Code}")] : [];

        Assert.Empty(await ClaimAsync("mijn", "jaar", "2026"));
        Assert.Empty(await ClaimAsync("mijn~UITGEVOERD_DOOR~x", "zekerheid", "0.5"));
        Assert.Empty(await ClaimAsync("hun", "", ""));
        Assert.Equal(["changes[0] verboden"], await ClaimAsync("hun", "jaar", "2026"));
        Assert.Equal(["changes[0] verboden"], await ClaimAsync("hun~UITGEVOERD_DOOR~x", "zekerheid", "0.5"));
    }
}
