using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Claims;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Tests.Support;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Tests.Changes;

/// <summary>What is refused without looking at the graph.</summary>
public sealed class ShapeRulesTests
{
    [Theory]
    [InlineData(1, 1, 0, "")]
    [InlineData(200, 200, 2000, "")]
    [InlineData(0, 1, 0, "key grens: Give 1 to 200 characters; it has 0.")]
    [InlineData(201, 1, 0, "key grens: Give 1 to 200 characters; it has 201.")]
    [InlineData(1, 0, 0, "source grens: Give 1 to 200 characters; it has 0.")]
    [InlineData(1, 201, 2001, "source grens: Give 1 to 200 characters; it has 201.|reason grens: Give at most 2000 characters; it has 2001.")]
    public async Task PlanAsync_Should_BoundTheHead_When_ItsTextsAreLong(int key, int source, int reason, string expected)
    {
        await using var graph = new PlannedGraph();
        var faults = await graph.RefusalAsync(Some.ChangeSet(new string('k', key), Some.Onderzoek("o")) with { Source = new string('s', source), Reason = new string('r', reason) });

        Assert.Equal(expected, string.Join('|', faults.Select(fault => $"{fault.Path} {fault.Code}: {fault.Message}")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(201)]
    public async Task PlanAsync_Should_BoundTheActor_When_ItHasNoNameOrALongOne(int length)
    {
        await using var graph = new PlannedGraph();
        var faults = await graph.RefusalAsync(Some.ChangeSet("k", Some.Onderzoek("o")) with { Actor = new Actor(new string('a', length), Kijker.Systeem) });

        Assert.Equal(["actor.id"], faults.Select(fault => fault.Path));
    }

    [Fact]
    public async Task PlanAsync_Should_AskToSplit_When_ThereAreTooManyChanges()
    {
        await using var graph = new PlannedGraph();
        var faults = await graph.RejectionAsync(Some.ChangeSet("k", [.. Enumerable.Range(0, ChangeSet.MaxChanges + 1).Select(i => new Change.DeleteNode($"o{i}"))]));

        Assert.Equal(("changes", FaultCode.Limit), (Assert.Single(faults).Path, faults[0].Code));
        Assert.EndsWith("Split it.", faults[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("a b")]
    [InlineData("a~b")]
    [InlineData("ä")]
    [InlineData("a\n")]
    public async Task PlanAsync_Should_GiveTheGrammar_When_AnIdIsNone(string id)
    {
        await using var graph = new PlannedGraph();
        var faults = await graph.RefusalAsync(Some.ChangeSet("k", Some.Onderzoek(id), Some.Relation(id, "KENT", "b"), Some.Relation("b", "KENT", id), Some.Onderzoek("b") with { Eigenaars = ["i", id] }));

        Assert.Equal(["changes[0].id", "changes[1].van", "changes[2].naar", "changes[3].eigenaars[1]"], faults.Select(fault => fault.Path));
        Assert.All(faults, fault => Assert.Equal(FaultCode.Id, fault.Code));
        Assert.All(faults, fault => Assert.Contains($"'{id}' is no id; use 1 to 200 ASCII letters", fault.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task PlanAsync_Should_RefuseTheSecond_When_TwoChangesAreOfOneNodeOrRelation()
    {
        await using var graph = new PlannedGraph();
        var role = ("rol", GraphValue.Of("PARTNER"));
        var faults = await graph.FaultsAsync(
            Some.Onderzoek("o"), new Change.DeleteNode("o"), Some.Instelling("i"),
            Some.Relation("o", "UITGEVOERD_DOOR", "i", role), Some.Relation("o", "UITGEVOERD_DOOR", "i"), new Change.DeleteRelation("o~UITGEVOERD_DOOR~i~PARTNER"));

        Assert.Equal(["changes[1] dubbel", "changes[5] dubbel"], faults);
    }

    [Fact]
    public async Task PlanAsync_Should_NameWhatTheSchemaDoesNotHave_When_TypesFieldsOrKindsAreUnknown()
    {
        await using var graph = new PlannedGraph();
        var messages = await graph.MessagesAsync(
            Some.Node("Onbekend", "a"), Some.Onderzoek("o", ("kleur", GraphValue.Of(1)), ("vorm", null)), Some.Relation("o", "ONBEKEND", "o"), Some.Relation("o", "KENT", "o", ("sinds", GraphValue.Of(1))));

        Assert.Equal(
            ["There is no node type 'Onbekend'.", "Onderzoek has no 'kleur'.", "Onderzoek has no 'vorm'.", "There is no relation kind 'ONBEKEND'.", "KENT has no 'sinds'."],
            messages);
    }

    [Fact]
    public async Task PlanAsync_Should_BoundClaimsAndOwners_When_ThereAreMany()
    {
        await using var graph = new PlannedGraph();
        var owners = Enumerable.Range(0, 101).Select(i => $"i{i}").ToArray();
        var claims = Enumerable.Range(0, 1001).Select(i => Some.Claim("o", "trefwoorden", $"w{i}")).ToArray();

        Assert.Empty(await graph.FaultsAsync(Some.Onderzoek("o") with { Eigenaars = [.. owners[..100]] }, Some.Vermelding("v", "IMPORT", claims[..1000])));
        Assert.Equal(
            ["changes[0].eigenaars grens", "changes[1].claims grens"],
            await graph.FaultsAsync(Some.Onderzoek("o") with { Eigenaars = [.. owners] }, Some.Vermelding("v", "IMPORT", claims)));
    }

    [Fact]
    public async Task PlanAsync_Should_BoundTheTextsOfClaims_When_TheyAreLong()
    {
        await using var graph = new PlannedGraph();
        var claim = new Claim("o", "toelichting", new string('w', Claim.MaxValueLength), new string('p', Claim.MaxPlaceLength), new string('g', Claim.MaxValueLength));

        Assert.Empty(await graph.FaultsAsync(Some.Onderzoek("o"), Some.Vermelding("v", "IMPORT", claim)));
        Assert.Equal(
            ["changes[1].claims[0].waarde lengte", "changes[1].claims[1].waarde lengte", "changes[1].claims[2].plaats lengte"],
            await graph.FaultsAsync(
                Some.Onderzoek("o"),
                Some.Vermelding("v", "IMPORT", claim with { Waarde = claim.Waarde + "w" }, claim with { Gelezen = claim.Gelezen + "g" }, claim with { Plaats = claim.Plaats + "p" })));
    }

    [Fact]
    public async Task PlanAsync_Should_SendClaimsToAMention_When_AThingHasThem()
    {
        await using var graph = new PlannedGraph();

        Assert.Equal(["A Onderzoek holds no claims; put them on a mention."], await graph.MessagesAsync(Some.Onderzoek("o") with { Claims = [Some.Claim("o", "jaar", "1")] }));
    }

    [Fact]
    public async Task PlanAsync_Should_RefuseARole_When_ItIsNoChoice()
    {
        await using var graph = new PlannedGraph();

        Assert.Equal(
            ["changes[2].properties.rol waarde"],
            await graph.FaultsAsync(Some.Onderzoek("o"), Some.Instelling("i"), Some.Relation("o", "UITGEVOERD_DOOR", "i", ("rol", GraphValue.Of("a~b")))));
    }
}
