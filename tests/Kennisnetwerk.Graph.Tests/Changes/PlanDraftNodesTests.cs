using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Tests.Support;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Tests.Changes;

/// <summary>Rights, states, owners and versions of nodes.</summary>
public sealed class PlanDraftNodesTests
{
    private static readonly Kijker Instituut = new(Rol.Kennisinstituut, ["i"]);
    private static readonly Kijker Coordinator = new(Rol.Onderzoekscoordinator, []);

    [Theory]
    [InlineData(Rol.Bezoeker, "", false)]
    [InlineData(Rol.Bezoeker, "i", false)]
    [InlineData(Rol.Kennisinstituut, "", false)]
    [InlineData(Rol.Kennisinstituut, "j", false)]
    [InlineData(Rol.Kennisinstituut, "j i", true)]
    [InlineData(Rol.Netwerkcoordinator, "i", false)]
    [InlineData(Rol.Ret, "i", false)]
    [InlineData(Rol.Onderzoekscoordinator, "", true)]
    [InlineData(Rol.Beheerder, "", true)]
    public async Task PlanAsync_Should_LetThoseChangeIt_When_TheTypeAndTheOwnersSay(Rol rol, string instellingen, bool may)
    {
        await using var graph = new PlannedGraph();
        var kijker = new Kijker(rol, [.. instellingen.Split(' ')]);
        await graph.WriteAsync(Some.Onderzoek("o") with { Eigenaars = ["h", "i"] }, Some.Onderzoek("p"));

        foreach (var change in new Change[] { new Change.UpsertNode("o", "Onderzoek"), new Change.DeleteNode("o"), new Change.EraseNode("o"), new Change.RedirectNode("o", "p"), Some.Relation("o", "KENT", "p") })
        {
            Assert.Equal(Unless(may, "changes[0] verboden"), (await graph.FaultsAsync(kijker, change)).Distinct());
        }
    }

    [Theory]
    [InlineData(Rol.Kennisinstituut, false)]
    [InlineData(Rol.Netwerkcoordinator, false)]
    [InlineData(Rol.Onderzoekscoordinator, true)]
    [InlineData(Rol.Beheerder, true)]
    public async Task PlanAsync_Should_AskTheType_When_ItNamesItsWriters(Rol rol, bool may)
    {
        await using var graph = new PlannedGraph();

        Assert.Equal(Unless(may, "changes[0] verboden"), await graph.FaultsAsync(new Kijker(rol, ["i"]), Some.Thema("t") with { Status = null, Eigenaars = ["i"] }));
    }

    [Fact]
    public async Task PlanAsync_Should_SayWhoMayNotChangeWhat_When_Forbidden()
    {
        await using var graph = new PlannedGraph();
        var faults = await graph.RefusalAsync(Some.ChangeSet("k", Some.Thema("t") with { Status = null }) with { Actor = new Actor("jan", Instituut) });

        Assert.Equal("'jan' (Kennisinstituut) may not change Thema 't'.", Assert.Single(faults).Message);
    }

    [Fact]
    public async Task PlanAsync_Should_Refuse_When_AnOwnerGivesItsRecordAway()
    {
        await using var graph = new PlannedGraph();
        await graph.WriteAsync(Some.Onderzoek("o") with { Eigenaars = ["i"] }, Some.Onderzoek("vreemd") with { Eigenaars = ["j"] });

        Assert.Equal(["changes[0] verboden"], await graph.FaultsAsync(Instituut, new Change.UpsertNode("o", "Onderzoek") { Eigenaars = ["j"] }));
        Assert.Equal(["changes[0] verboden"], await graph.FaultsAsync(Instituut, new Change.UpsertNode("vreemd", "Onderzoek") { Eigenaars = ["i", "j"] }));
        Assert.Empty(await graph.FaultsAsync(Instituut, new Change.UpsertNode("o", "Onderzoek") { Eigenaars = ["j", "i"] }));
        Assert.Empty(await graph.FaultsAsync(Coordinator, new Change.UpsertNode("o", "Onderzoek") { Eigenaars = [] }));
    }

    [Theory]
    [InlineData(null, Publicatiestatus.Concept, true)]
    [InlineData(null, Publicatiestatus.Ingediend, true)]
    [InlineData(null, Publicatiestatus.Gepubliceerd, false)]
    [InlineData(null, Publicatiestatus.Gearchiveerd, false)]
    [InlineData(Publicatiestatus.Concept, Publicatiestatus.Ingediend, true)]
    [InlineData(Publicatiestatus.Ingediend, Publicatiestatus.Concept, true)]
    [InlineData(Publicatiestatus.Ingediend, Publicatiestatus.Gepubliceerd, false)]
    [InlineData(Publicatiestatus.Gepubliceerd, Publicatiestatus.Gepubliceerd, true)]
    [InlineData(Publicatiestatus.Gepubliceerd, Publicatiestatus.Gearchiveerd, false)]
    [InlineData(Publicatiestatus.Gepubliceerd, Publicatiestatus.Ingediend, true)]
    [InlineData(Publicatiestatus.Gearchiveerd, Publicatiestatus.Gepubliceerd, false)]
    [InlineData(Publicatiestatus.Gearchiveerd, Publicatiestatus.Gearchiveerd, true)]
    public async Task PlanAsync_Should_LeavePublishingToTheCoordinator_When_TheStateMoves(Publicatiestatus? before, Publicatiestatus after, bool may)
    {
        await using var graph = new PlannedGraph();
        if (before is not null)
        {
            await graph.WriteAsync(Some.Onderzoek("o") with { Status = before, Eigenaars = ["i"] });
        }

        var change = Some.Onderzoek("o") with { Status = after, Eigenaars = ["i"] };

        Assert.Equal(Unless(may, "changes[0].status verboden"), await graph.FaultsAsync(Instituut, change));
        Assert.Empty(await graph.FaultsAsync(Coordinator, change));
    }

    [Fact]
    public async Task PlanAsync_Should_MakeAConceptWithoutOwners_When_ANewNodeSaysNeither()
    {
        await using var graph = new PlannedGraph();
        await graph.WriteAsync(Some.Onderzoek("o") with { Status = null });
        var made = await graph.NodeAsync("o");
        await graph.WriteAsync(Some.Onderzoek("o") with { Status = Publicatiestatus.Gepubliceerd, Eigenaars = ["b", "a", "b"] });
        await graph.WriteAsync(Some.Onderzoek("o", ("jaar", GraphValue.Of(1))) with { Status = null });
        var kept = (await graph.NodeAsync("o"))!;

        Assert.Equal((Publicatiestatus.Concept, 0), (made!.Status, made.Eigenaars.Length));
        Assert.Equal((Publicatiestatus.Gepubliceerd, "a b", 3L), (kept.Status, string.Join(' ', kept.Eigenaars), kept.Version));
    }

    [Theory]
    [InlineData(0L, "'o' is at version 2, not 0; read it again and repeat the change.")]
    [InlineData(1L, "'o' is at version 2, not 1; read it again and repeat the change.")]
    [InlineData(3L, "'o' is at version 2, not 3; read it again and repeat the change.")]
    [InlineData(2L, null)]
    [InlineData(null, null)]
    public async Task PlanAsync_Should_SayWhichVersionIsThere_When_AnotherWasExpected(long? expected, string? message)
    {
        await using var graph = new PlannedGraph();
        await graph.WriteAsync(Some.Onderzoek("o"));
        await graph.WriteAsync(Some.Onderzoek("o", ("jaar", GraphValue.Of(1))));

        var upsert = Some.ChangeSet("a", Some.Onderzoek("o") with { ExpectedVersion = expected });
        var delete = Some.ChangeSet("b", new Change.DeleteNode("o") { ExpectedVersion = expected });

        foreach (var changeSet in new[] { upsert, delete })
        {
            var fault = (await graph.RefusalAsync(changeSet)).SingleOrDefault();
            Assert.Equal((message, message is null ? null : "changes[0].expectedVersion"), (fault?.Message, fault?.Path));
        }
    }

    [Fact]
    public async Task PlanAsync_Should_NotMindTheVersion_When_TheNodeToDeleteIsNotThere()
    {
        await using var graph = new PlannedGraph();

        Assert.True((await graph.PlanAsync(new Change.DeleteNode("weg") { ExpectedVersion = 5 })).IsEmpty);
    }

    [Fact]
    public async Task PlanAsync_Should_SayWhoseTheIdIs_When_ItIsTaken()
    {
        await using var graph = new PlannedGraph();
        await graph.WriteAsync(Some.Onderzoek("o"), Some.Onderzoek("weg"), Some.Onderzoek("oud"));
        await graph.WriteAsync(new Change.DeleteNode("weg"), new Change.RedirectNode("oud", "o"));

        Assert.Equal(
            ["'o' is a Onderzoek, not a Thema; use another id.", "'weg' was used before; use a new id.", "'oud' was used before; it was merged into 'o'; change that."],
            await graph.MessagesAsync(Some.Thema("o"), Some.Thema("weg"), Some.Onderzoek("oud")));
    }

    private static string[] Unless(bool may, string fault) => may ? [] : [fault];
}
