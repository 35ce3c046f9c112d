using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Tests.Support;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Tests.Changes;

/// <summary>Relations: their ends, identity, versions and hierarchies.</summary>
public sealed class PlanDraftRelationsTests
{
    private static (string Name, GraphValue? Value) Partner => ("rol", GraphValue.Of("PARTNER"));

    [Fact]
    public async Task PlanAsync_Should_NameTheEndAndTheRemedy_When_AnEndIsMissing()
    {
        await using var graph = new PlannedGraph();
        await graph.WriteAsync(Some.Onderzoek("o"), Some.Onderzoek("oud"), Some.Onderzoek("weg"));
        await graph.WriteAsync(new Change.RedirectNode("oud", "o"), new Change.DeleteNode("weg"));

        Assert.Equal(
            [
                "There is no node 'x'; create it first, or in the same ChangeSet.",
                "There is no node 'oud'; it was merged into 'o'; use that.",
                "There is no node 'weg'; create it first, or in the same ChangeSet.",
            ],
            await graph.MessagesAsync(Some.Relation("o", "KENT", "x"), Some.Relation("oud", "KENT", "o"), Some.Relation("weg", "KENT", "o")));
    }

    [Fact]
    public async Task PlanAsync_Should_Refuse_When_AnEndGoesInTheSameChangeSet()
    {
        await using var graph = new PlannedGraph();
        await graph.WriteAsync(Some.Onderzoek("o"), Some.Onderzoek("p"));

        Assert.Equal(["changes[0].naar ontbreekt"], await graph.FaultsAsync(Some.Relation("o", "KENT", "p"), new Change.DeleteNode("p")));
        Assert.Equal(["changes[0].van ontbreekt"], await graph.FaultsAsync(Some.Relation("p", "KENT", "o"), new Change.RedirectNode("p", "o")));
    }

    [Fact]
    public async Task PlanAsync_Should_NameTheTypes_When_TheKindDoesNotJoinThem()
    {
        await using var graph = new PlannedGraph();
        await graph.WriteAsync(Some.Onderzoek("o"), Some.Thema("t"), Some.Node("Bron", "b"));

        Assert.Equal(
            ["GAAT_OVER does not join a Thema there; use one of Onderzoek.", "GAAT_OVER does not join a Onderzoek there; use one of Thema.", "KENT does not join a Bron there; use one of Onderzoek, Kennisinstelling, Thema, Expert."],
            await graph.MessagesAsync(Some.Relation("t", "GAAT_OVER", "o"), Some.Relation("o", "KENT", "b")));
    }

    [Fact]
    public async Task PlanAsync_Should_TellRelationsApartByRole_When_WrittenAndDeleted()
    {
        await using var graph = new PlannedGraph();
        await graph.WriteAsync(Some.Onderzoek("o"), Some.Instelling("i"), Some.Relation("o", "UITGEVOERD_DOOR", "i"), Some.Relation("o", "UITGEVOERD_DOOR", "i", Partner));
        await graph.WriteAsync(Some.Relation("o", "UITGEVOERD_DOOR", "i", Partner, ("zekerheid", GraphValue.Of(0.5))), new Change.DeleteRelation("o~UITGEVOERD_DOOR~i"));
        var relation = (await graph.RelationAsync("o~UITGEVOERD_DOOR~i~PARTNER"))!;

        Assert.Null(await graph.RelationAsync("o~UITGEVOERD_DOOR~i"));
        Assert.Equal((2L, "PARTNER"), (relation.Version, relation.Rol));
    }

    [Fact]
    public async Task PlanAsync_Should_SayWhichVersionIsThere_When_ARelationIsNotAsExpected()
    {
        await using var graph = new PlannedGraph();
        await graph.WriteAsync(Some.Onderzoek("o"), Some.Onderzoek("p"), Some.Relation("o", "KENT", "p"));

        Assert.Equal(
            ["'o~KENT~p' is at version 1, not 0; read it again and repeat the change.", "'p~KENT~o' is at version 0, not 2; read it again and repeat the change."],
            await graph.MessagesAsync(Some.Relation("o", "KENT", "p") with { ExpectedVersion = 0 }, Some.Relation("p", "KENT", "o") with { ExpectedVersion = 2 }));
    }

    [Fact]
    public async Task PlanAsync_Should_AskTheRightOnTheStart_When_ARelationIsWrittenOrDeleted()
    {
        await using var graph = new PlannedGraph();
        var kijker = new Kijker(Rol.Kennisinstituut, ["i"]);
        await graph.WriteAsync(Some.Onderzoek("mijn") with { Eigenaars = ["i"] }, Some.Onderzoek("hun"), Some.Relation("mijn", "KENT", "mijn"), Some.Relation("hun", "KENT", "mijn"));

        Assert.Empty(await graph.FaultsAsync(kijker, Some.Relation("mijn", "KENT", "hun"), new Change.DeleteRelation("mijn~KENT~mijn")));
        Assert.Equal(["changes[0] verboden"], await graph.FaultsAsync(kijker, Some.Relation("hun", "KENT", "hun")));
        Assert.Equal(["changes[0] verboden"], await graph.FaultsAsync(kijker, new Change.DeleteRelation("hun~KENT~mijn")));
        Assert.Empty(await graph.FaultsAsync(kijker, new Change.DeleteRelation("hun~KENT~hun")));
    }

    [Theory]
    [InlineData("c a")]
    [InlineData("a a")]
    [InlineData("b a")]
    [InlineData("c b")]
    [InlineData("d a|c d")]
    [InlineData("x y|y x")]
    [InlineData("x y|y z|z x")]
    public async Task PlanAsync_Should_Refuse_When_AHierarchyWouldReturnToItsStart(string added)
    {
        await using var graph = new PlannedGraph();
        await graph.WriteAsync([.. "abcdxyz".Select(name => Some.Thema($"{name}")), Wider("a b"), Wider("b c")]);

        var faults = await graph.FaultsAsync([.. added.Split('|').Select(Wider)]);

        Assert.NotEmpty(faults);
        Assert.All(faults, fault => Assert.EndsWith(" kring", fault, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a c")]
    [InlineData("d a|d b|d c")]
    [InlineData("a d|b d|c d")]
    [InlineData("x y|y z|x z")]
    [InlineData("a b")]
    public async Task PlanAsync_Should_Accept_When_AHierarchyOnlyMeets(string added)
    {
        await using var graph = new PlannedGraph();
        await graph.WriteAsync([.. "abcdxyz".Select(name => Some.Thema($"{name}")), Wider("a b"), Wider("b c")]);

        Assert.Empty(await graph.FaultsAsync([.. added.Split('|').Select(Wider)]));
    }

    [Fact]
    public async Task PlanAsync_Should_SayWhichRelationClosesTheCircle_When_Refused()
    {
        await using var graph = new PlannedGraph();
        await graph.WriteAsync(Some.Thema("a"), Some.Thema("b"), Wider("a b"));

        Assert.Equal(["'b' BREDER 'a' would close a circle; remove one of its relations."], await graph.MessagesAsync(Wider("b a")));
    }

    [Fact]
    public async Task PlanAsync_Should_TurnAChainAround_When_ItsNodesOrRelationsGo()
    {
        await using var graph = new PlannedGraph();
        await graph.WriteAsync([.. "abc".Select(name => Some.Thema($"{name}")), Wider("a b"), Wider("b c")]);

        Assert.Empty(await graph.FaultsAsync(new Change.DeleteRelation("a~BREDER~b"), Wider("c a")));
        Assert.Empty(await graph.FaultsAsync(new Change.DeleteNode("b"), Wider("c a")));
        Assert.NotEmpty(await graph.FaultsAsync(new Change.DeleteRelation("a~BREDER~c"), Wider("c a")));
    }

    [Fact]
    public async Task PlanAsync_Should_CheckLongChains_When_TheyAreHundredsDeep()
    {
        await using var graph = new PlannedGraph();
        await graph.WriteAsync([.. Enumerable.Range(0, 300).Select(i => Some.Thema($"t{i}")), .. Enumerable.Range(0, 299).Select(i => Wider($"t{i} t{i + 1}"))]);

        Assert.Equal(["changes[0] kring"], await graph.FaultsAsync(Wider("t299 t0")));
        Assert.Empty(await graph.FaultsAsync(Wider("t0 t299")));
    }

    private static Change.UpsertRelation Wider(string ends) => Some.Relation(ends.Split(' ')[0], "BREDER", ends.Split(' ')[1]);
}
