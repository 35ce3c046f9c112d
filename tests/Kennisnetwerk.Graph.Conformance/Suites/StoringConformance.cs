using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Conformance.Suites;

/// <summary>What was written is what is read: every kind of value, absence, partial changes, counts of changes.</summary>
public abstract class StoringConformance<TFixture>(TFixture fixture) : GraphConformance<TFixture>(fixture)
    where TFixture : class, IGraphFixture
{
    [Fact]
    public async Task GetAsync_Should_GiveEveryKindOfValueBack_When_Written()
    {
        var upsert = Some.Onderzoek(
            "o",
            ("titel", GraphValue.Of("Één 'titel' met \"tekens\" \\ % _ \t\n\u0001 en \U0001F600")),
            ("status", GraphValue.Of("LOPEND")),
            ("jaar", GraphValue.Of(long.MinValue)),
            ("budget", GraphValue.Of(0.1 + 0.2)),
            ("open", GraphValue.Of(false)),
            ("start", GraphValue.Of(new DateOnly(1, 1, 1))),
            ("gezien", GraphValue.Of(new DateTimeOffset(9999, 12, 31, 23, 59, 59, 999, TimeSpan.Zero))),
            ("trefwoorden", GraphValue.Of(["b", "a", "b", ""])),
            ("jaren", ListValue.Of([GraphValue.Of(3), GraphValue.Of(1)])),
            ("toelichting", GraphValue.Of("")));
        await WriteAsync(upsert with { Eigenaars = ["z", "a", "z"] });

        var node = Assert.IsType<Node>(await NodeAsync("o"));

        Assert.Equal(upsert.Fields.Select(pair => KeyValuePair.Create(pair.Key, pair.Value!)), node.Fields);
        Assert.Equal(("o", "Onderzoek", 1L, Publicatiestatus.Gepubliceerd), (node.Id, node.Type, node.Version, node.Status));
        Assert.Equal((Time.GetUtcNow(), Time.GetUtcNow()), (node.CreatedAt, node.ModifiedAt));
        Assert.Equal(["a", "z"], node.Eigenaars);
    }

    [Theory]
    [InlineData(1e308)]
    [InlineData(-4.9e-324)]
    [InlineData(3.0)]
    [InlineData(-0.0)]
    [InlineData(9007199254740993.0)]
    public async Task GetAsync_Should_GiveTheSameNumberBack_When_ItIsExtreme(double number)
    {
        await WriteAsync(Some.Onderzoek("o", ("budget", GraphValue.Of(number))));

        Assert.Equal(GraphValue.Of(number), (await NodeAsync("o"))!.Fields["budget"]);
        Assert.Equal(["o"], await IdsAsync(new Filter.Compare("budget", Comparison.Equal, GraphValue.Of(number))));
    }

    [Theory]
    [InlineData(long.MaxValue)]
    [InlineData(9007199254740993)]
    public async Task GetAsync_Should_GiveTheSameWholeNumberBack_When_ItIsLarge(long number)
    {
        await WriteAsync(Some.Onderzoek("o", ("jaar", GraphValue.Of(number))), Some.Onderzoek("p", ("jaar", GraphValue.Of(number - 1))));

        Assert.Equal(GraphValue.Of(number), (await NodeAsync("o"))!.Fields["jaar"]);
        Assert.Equal(["o"], await IdsAsync(new Filter.Compare("jaar", Comparison.Greater, GraphValue.Of(number - 1))));
    }

    [Fact]
    public async Task ApplyAsync_Should_ChangeWhatItNamesAndKeepTheRest_When_TheNodeExists()
    {
        await WriteAsync(Some.Onderzoek("o", ("jaar", GraphValue.Of(1)), ("open", GraphValue.Of(true)), ("trefwoorden", GraphValue.Of(["a"]))) with { Eigenaars = ["i"] });
        Time.Advance(TimeSpan.FromMinutes(1));

        await WriteAsync(new Change.UpsertNode("o", "Onderzoek")
        {
            Fields = Some.Onderzoek("o", ("titel", GraphValue.Of("nieuw")), ("open", null), ("trefwoorden", GraphValue.Of(Array.Empty<string>()))).Fields,
        });

        var node = (await NodeAsync("o"))!;
        Assert.Equal(["jaar", "titel"], node.Fields.Keys);
        Assert.Equal((2L, Publicatiestatus.Gepubliceerd, "nieuw"), (node.Version, node.Status, node.Text("titel")));
        Assert.Equal(["i"], node.Eigenaars);
        Assert.Equal(TimeSpan.FromMinutes(1), node.ModifiedAt - node.CreatedAt);
    }

    [Fact]
    public async Task ApplyAsync_Should_ChangeWhatItNamesAndKeepTheRest_When_TheRelationExists()
    {
        await WriteAsync(Some.Onderzoek("o"), Some.Instelling("i"));
        await WriteAsync(Some.Relation("o", "UITGEVOERD_DOOR", "i", ("rol", GraphValue.Of("PARTNER")), ("zekerheid", GraphValue.Of(0.5)), ("sinds", GraphValue.Of(new DateOnly(2020, 1, 1)))));
        await WriteAsync(Some.Relation("o", "UITGEVOERD_DOOR", "i", ("rol", GraphValue.Of("PARTNER")), ("zekerheid", null), ("toelichting", GraphValue.Of("t"))));

        var relation = Assert.IsType<Relation>(await RelationAsync("o~UITGEVOERD_DOOR~i~PARTNER"));

        Assert.Equal(["rol", "sinds", "toelichting"], relation.Properties.Keys);
        Assert.Equal(("o", "UITGEVOERD_DOOR", "i", "PARTNER", 2L), (relation.Van, relation.Soort, relation.Naar, relation.Rol, relation.Version));
        Assert.Null(await RelationAsync("o~UITGEVOERD_DOOR~i"));
    }

    [Fact]
    public async Task ApplyAsync_Should_LogNothing_When_NothingChanges()
    {
        await WriteAsync(Some.Onderzoek("o", ("jaar", GraphValue.Of(1))), Some.Onderzoek("p"), Some.Relation("o", "KENT", "p"));
        Time.Advance(TimeSpan.FromMinutes(1));

        var sequence = await WriteAsync(
            Some.Onderzoek("o", ("jaar", GraphValue.Of(1))), Some.Relation("o", "KENT", "p"), new Change.DeleteNode("onbekend"), new Change.DeleteRelation("o~KENT~o"));

        Assert.Null(sequence);
        Assert.Equal(1, (await Store.SummariseAsync(Cancel)).LastSequence);
        Assert.Equal(1, (await NodeAsync("o"))!.Version);
    }

    [Fact]
    public async Task ApplyAsync_Should_DeleteRelationsWithTheirNode_When_Deleted()
    {
        await WriteAsync(Some.Onderzoek("a"), Some.Onderzoek("b"), Some.Onderzoek("c"), Some.Relation("a", "KENT", "b"), Some.Relation("b", "KENT", "c"), Some.Relation("c", "KENT", "a"));

        await WriteAsync(new Change.DeleteNode("b"));

        Assert.Null(await NodeAsync("b"));
        Assert.Equal(["c~KENT~a"], (await Store.ScanRelationsAsync(Systeem, new PageRequest(10), Cancel)).Items.Select(relation => relation.Id));
    }

    [Fact]
    public async Task ApplyAsync_Should_AllowARelationAgain_When_ItWasDeleted()
    {
        await WriteAsync(Some.Onderzoek("a"), Some.Onderzoek("b"), Some.Relation("a", "KENT", "b"));
        await WriteAsync(new Change.DeleteRelation("a~KENT~b"));
        var between = await RelationAsync("a~KENT~b");
        await WriteAsync(Some.Relation("a", "KENT", "b"));

        Assert.Null(between);
        Assert.Equal(1, (await RelationAsync("a~KENT~b"))!.Version);
    }

    [Fact]
    public async Task GetAsync_Should_LeaveOutUnknownIds_When_SomeExist()
    {
        await WriteAsync(Some.Onderzoek("o"), Some.Onderzoek("p"), Some.Relation("o", "KENT", "p"));

        Assert.Equal(["o"], (await Store.GetAsync(Systeem, ["o", "O", "o", "x", "o~KENT~p", ""], Cancel)).Keys);
        Assert.Equal(["o~KENT~p"], (await Store.GetRelationsAsync(Systeem, ["o~KENT~p", "o", "o~KENT~x", "~", ""], Cancel)).Keys);
        Assert.Empty(await Store.GetAsync(Systeem, [], Cancel));
    }

    [Fact]
    public async Task ApplyAsync_Should_ApplyNothing_When_OneChangeHasAFault()
    {
        await WriteAsync(Some.Onderzoek("o"));

        await WriteFaultsAsync(Some.Onderzoek("nieuw"), new Change.DeleteNode("o"), Some.Relation("o", "KENT", "onbekend"));

        Assert.Null(await NodeAsync("nieuw"));
        Assert.NotNull(await NodeAsync("o"));
        Assert.Equal(1, (await Store.SummariseAsync(Cancel)).LastSequence);
    }

    [Fact]
    public async Task PreviewAsync_Should_SayWhatWouldChangeAndChangeNothing_When_Asked()
    {
        await WriteAsync(Some.Onderzoek("o"));
        var change = Some.ChangeSet("proef", Some.Onderzoek("o", ("jaar", GraphValue.Of(1))), Some.Onderzoek("p"));

        var accepted = Assert.IsType<PlanResult.Accepted>(await Store.PreviewAsync(change, Cancel));
        var refused = Assert.IsType<PlanResult.Refused>(await Store.PreviewAsync(Some.ChangeSet("proef-2", Some.Relation("o", "KENT", "x")), Cancel));

        Assert.Equal(["o", "p"], accepted.Plan.Items.Select(item => item.Id));
        Assert.Equal([FaultCode.Missing], refused.Faults.Select(fault => fault.Code));
        Assert.Null(await NodeAsync("p"));
        Assert.False(Assert.IsType<ApplyResult.Applied>(await Store.ApplyAsync(change, Cancel)).Repeated);
    }
}
