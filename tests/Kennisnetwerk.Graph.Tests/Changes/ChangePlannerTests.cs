using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Conformance.Memory;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Tests.Support;
using Kennisnetwerk.Graph.Values;
using Microsoft.Extensions.Time.Testing;

namespace Kennisnetwerk.Graph.Tests.Changes;

/// <summary>Rules of the planner that are about a ChangeSet as such; what it does to a graph is in the conformance suite.</summary>
public sealed class ChangePlannerTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task PlanAsync_Should_GiveTheSameOutcome_When_TheChangesAreInAnyOrder()
    {
        for (var seed = 0; seed < 30; seed++)
        {
            var random = new RandomGraph(seed);
            await using var store = new MemoryGraphStore(TestSchema.Instance, new FakeTimeProvider());
            var shuffler = new Random(seed);
            for (var i = 0; i < 60; i++)
            {
                var changeSet = random.ChangeSet(i);
                var changes = changeSet.Changes.ToArray();
                shuffler.Shuffle(changes);
                var expected = await store.PreviewAsync(changeSet, Cancel);
                var shuffled = await store.PreviewAsync(changeSet with { Changes = [.. changes] }, Cancel);
                Assert.True(Print(expected) == Print(shuffled), $"seed {seed}, step {i}:\n{Print(expected)}\n{Print(shuffled)}\n{string.Join('\n', changeSet.Changes)}");
                await store.ApplyAsync(changeSet, Cancel);
            }
        }
    }

    [Fact]
    public async Task PlanAsync_Should_LeaveNothingLoose_When_ChangesAreRandom()
    {
        for (var seed = 100; seed < 120; seed++)
        {
            var random = new RandomGraph(seed);
            await using var store = new MemoryGraphStore(TestSchema.Instance, new FakeTimeProvider());
            for (var i = 0; i < 60; i++)
            {
                await store.ApplyAsync(random.ChangeSet(i), Cancel);
            }

            await RequireSoundAsync(seed, store);
        }
    }

    [Fact]
    public async Task PlanAsync_Should_Refuse_When_TextsAreNotUnicode()
    {
        await using var store = new MemoryGraphStore(TestSchema.Instance, new FakeTimeProvider());
        var changeSet = Some.ChangeSet("k\uD800", Some.Vermelding("v", "IMPORT", Some.Claim("o", "titel", "\uDC00")), Some.Onderzoek("o") with { Eigenaars = ["geen id"] }) with { Reason = "\0" };

        var refused = Assert.IsType<PlanResult.Refused>(await store.PreviewAsync(changeSet, Cancel));

        Assert.Equal(["key", "reason", "changes[0].claims[0].waarde", "changes[1].eigenaars[0]"], refused.Faults.Select(fault => fault.Path));
    }

    [Fact]
    public async Task PlanAsync_Should_Refuse_When_AClaimSpeaksOfARelationOfAMention()
    {
        await using var store = new MemoryGraphStore(TestSchema.Instance, new FakeTimeProvider());
        var changeSet = Some.ChangeSet("k", Some.Node("Bron", "b"), Some.Vermelding("v", "IMPORT", Some.Claim("v~IN_BRON~b", "", "")), Some.Relation("v", "IN_BRON", "b"));

        var refused = Assert.IsType<PlanResult.Refused>(await store.PreviewAsync(changeSet, Cancel));

        Assert.Equal([("changes[1].claims[0].over", FaultCode.Ends)], refused.Faults.Select(fault => (fault.Path, fault.Code)));
    }

    [Fact]
    public async Task PlanAsync_Should_KeepTheMention_When_ItLosesItsClaimsAndIsChangedAtOnce()
    {
        await using var store = new MemoryGraphStore(TestSchema.Instance, new FakeTimeProvider());
        await store.ApplyAsync(Some.ChangeSet("k", Some.Onderzoek("o"), Some.Onderzoek("p"), Some.Vermelding("v", "IMPORT", Some.Claim("o", "jaar", "1"))), Cancel);

        var result = await store.ApplyAsync(Some.ChangeSet("l", new Change.DeleteNode("o"), Some.Vermelding("v", "IMPORT", Some.Claim("p", "jaar", "2"))), Cancel);
        var node = (await store.GetAsync(Kijker.Systeem, ["v", "p"], Cancel))["v"];

        Assert.IsType<ApplyResult.Applied>(result);
        Assert.Equal((2L, "p"), (node.Version, Assert.Single(node.Claims).Over));
    }

    [Fact]
    public async Task PlanAsync_Should_NotTouchIt_When_ANodeOnlyHasItsEndsNamed()
    {
        await using var store = new MemoryGraphStore(TestSchema.Instance, new FakeTimeProvider());
        await store.ApplyAsync(Some.ChangeSet("k", Some.Onderzoek("o"), Some.Onderzoek("p")), Cancel);

        var accepted = Assert.IsType<PlanResult.Accepted>(await store.PreviewAsync(Some.ChangeSet("l", Some.Relation("o", "KENT", "p")), Cancel));

        Assert.Equal(["o~KENT~p"], accepted.Plan.Items.Select(item => item.Id));
    }

    [Fact]
    public async Task PlanAsync_Should_TellAllFaultsAtOnceInTheOrderOfTheChanges_When_SomeAreOfShapeAndSomeOfTheGraph()
    {
        await using var graph = new PlannedGraph();
        await graph.WriteAsync(Some.Onderzoek("er"), Some.Thema("a"), Some.Thema("b"), Some.Relation("a", "BREDER", "b"));

        var faults = await graph.FaultsAsync(
            Some.Relation("b", "BREDER", "a"),
            Some.Node("Onderzoek", "leeg"),
            Some.Onderzoek("scheef", ("jaar", GraphValue.Of("twintig"))),
            Some.Vermelding("v", "IMPORT", Some.Claim("nergens", "jaar", "1")),
            Some.Relation("er", "KENT", "nergens"),
            Some.Thema("er"),
            Some.Onderzoek("er") with { ExpectedVersion = 9 });

        Assert.Equal(
            [
                "changes[0] kring", "changes[1].fields.titel verplicht", "changes[2].fields.jaar waarde", "changes[3].claims[0].over ontbreekt", "changes[4].naar ontbreekt",
                "changes[5].type bezet", "changes[6] dubbel",
            ],
            faults);
    }

    [Fact]
    public async Task PlanAsync_Should_NotHoldAFaultAgainstOthers_When_TheyBuildOnWhatIsMisshapen()
    {
        await using var graph = new PlannedGraph();
        await graph.WriteAsync(Some.Onderzoek("er"));
        await graph.WriteAsync(Some.Vermelding("w", "IMPORT", Some.Claim("er", "titel", "uit de bron")));

        var faults = await graph.FaultsAsync(
            Some.Onderzoek("scheef", ("kleur", GraphValue.Of("rood"))),
            Some.Relation("er", "KENT", "scheef"),
            Some.Vermelding("v", "IMPORT", Some.Claim("scheef", "jaar", "1"), Some.Claim("scheef", "onbekend", "1")),
            new Change.RedirectNode("weg", "scheef"),
            Some.Vermelding("w", "IMPORT", Some.Claim("er", "jaar", new string('1', 10_001))),
            Some.Onderzoek("er", ("titel", GraphValue.Of("zelf"))));

        Assert.Equal(["changes[0].fields.kleur onbekend", "changes[4].claims[0].waarde lengte"], faults);
    }

    [Fact]
    public async Task PlanAsync_Should_GiveTheFirstFaults_When_ThereAreMoreThanItTells()
    {
        await using var graph = new PlannedGraph();
        var faults = await graph.FaultsAsync([.. Enumerable.Range(0, ChangePlanner.MaxFaults + 50).Select(i => Some.Relation($"a{i}", "KENT", "nergens"))]);

        Assert.Equal(ChangePlanner.MaxFaults, faults.Length);
        Assert.Equal(["changes[0].van ontbreekt", "changes[0].naar ontbreekt", "changes[1].van ontbreekt"], faults[..3]);
        Assert.Equal("changes[499].naar ontbreekt", faults[^1]);
    }

    [Fact]
    public async Task PlanAsync_Should_EndWithTheToken_When_Cancelled()
    {
        await using var store = new MemoryGraphStore(TestSchema.Instance, new FakeTimeProvider());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.PreviewAsync(Some.ChangeSet("k", Some.Onderzoek("o")), new CancellationToken(canceled: true)));
        await Assert.ThrowsAsync<ArgumentNullException>(() => new ChangePlanner(TestSchema.Instance).PlanAsync(null!, null!, default, Cancel));
    }

    [Fact]
    public async Task PlanAsync_Should_PlanNothing_When_ThereAreNoChanges()
    {
        await using var graph = new PlannedGraph();

        Assert.True((await graph.PlanAsync()).IsEmpty);
        Assert.Equal(WritePlan.Empty.Items, (await graph.PlanAsync()).Items);
    }

    [Fact]
    public async Task PlanAsync_Should_StampVersionsAndMoments_When_NodesAreMadeAndChanged()
    {
        await using var graph = new PlannedGraph();
        await graph.WriteAsync(Some.Onderzoek("o"));
        var before = (await graph.NodeAsync("o"))!;
        var plan = await graph.PlanAsync(Some.Onderzoek("o", ("jaar", GraphValue.Of(1))), Some.Onderzoek("n"));

        Assert.Equal([("n", 1L), ("o", 2L)], plan.Nodes.Select(node => (node.Id, node.Version)));
        Assert.Equal(before.CreatedAt, plan.Nodes[1].CreatedAt);
        Assert.Equal(new LogItem.OfNode("o", "Onderzoek", before, plan.Nodes[1]), plan.Items[1]);
    }

    private static async Task RequireSoundAsync(int seed, MemoryGraphStore store)
    {
        var nodes = new Dictionary<string, Node>();
        foreach (var type in TestSchema.Instance.NodeTypes)
        {
            var page = await store.ScanAsync(Kijker.Systeem, new ScanRequest { Type = type.Name, Page = new PageRequest(1000) }, Cancel);
            Assert.All(page.Items, node => nodes.Add(node.Id, node));
            Assert.All(page.Items, node => Assert.All(node.Fields, pair => Assert.Null(FieldRule.Check(type.Field(pair.Key)!, pair.Value))));
        }

        var relations = (await store.ScanRelationsAsync(Kijker.Systeem, new PageRequest(1000), Cancel)).Items.ToList();
        var known = nodes.Keys.Concat(relations.Select(relation => relation.Id)).ToHashSet();
        Assert.All(relations, relation => Assert.True(nodes.ContainsKey(relation.Van) && nodes.ContainsKey(relation.Naar), $"seed {seed}: {relation.Id} hangs loose"));
        Assert.All(nodes.Values.SelectMany(node => node.Claims), claim => Assert.Contains(claim.Over, known));
        Assert.DoesNotContain(nodes.Values.SelectMany(node => node.Fields.Values), value => value is ListValue { Items.IsEmpty: true });
    }

    private static string Print(PlanResult result) => result is PlanResult.Refused refused
        ? string.Join('\n', refused.Faults.Select(fault => $"{fault.Code} {fault.Message}").Order(StringComparer.Ordinal))
        : string.Join('\n', ((PlanResult.Accepted)result).Plan.Items.Select(item => System.Text.Json.JsonSerializer.Serialize(GraphPrint.Of(item))));
}
