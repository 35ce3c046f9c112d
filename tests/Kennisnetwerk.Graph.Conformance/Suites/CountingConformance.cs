using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Conformance.Suites;

/// <summary>Counts and groups: over everything that is visible, whatever the pages.</summary>
public abstract class CountingConformance<TFixture>(TFixture fixture) : GraphConformance<TFixture>(fixture)
    where TFixture : class, IGraphFixture
{
    [Fact]
    public async Task CountAsync_Should_CountTypesAndInterfaces_When_Asked()
    {
        await WriteAsync(Some.Onderzoek("a"), Some.Onderzoek("b"), Some.Instelling("i"), Some.Thema("t"));

        Assert.Equal(2, await Store.CountAsync(Systeem, "Onderzoek", null, Cancel));
        Assert.Equal(3, await Store.CountAsync(Systeem, "Item", null, Cancel));
        Assert.Equal(0, await Store.CountAsync(Systeem, "Expert", null, Cancel));
    }

    [Fact]
    public async Task GroupAsync_Should_GiveLargestFirstThenByValueThenAbsent_When_CountsAreEqual()
    {
        await WriteAsync(
            Year("a", 2020), Year("b", 2019), Year("c", 2019), Year("d", 2020), Year("e", 7), Year("f", null), Year("g", null), Year("h", -3));

        Assert.Equal("2019:2 2020:2 :2 -3:1 7:1", await GroupsAsync("jaar"));
    }

    [Fact]
    public async Task GroupAsync_Should_CountANodeOncePerDistinctItem_When_TheFieldIsAList()
    {
        await WriteAsync(
            Some.Onderzoek("a", ("trefwoorden", GraphValue.Of(["zorg", "zorg", "wonen"]))), Some.Onderzoek("b", ("trefwoorden", GraphValue.Of(["zorg"]))), Some.Onderzoek("c"));

        Assert.Equal("zorg:2 wonen:1 :1", await GroupsAsync("trefwoorden"));
    }

    [Fact]
    public async Task GroupAsync_Should_KeepTheKindOfValue_When_Grouped()
    {
        await WriteAsync(Some.Onderzoek(
            "a", ("budget", GraphValue.Of(3.0)), ("open", GraphValue.Of(true)), ("start", GraphValue.Of(new DateOnly(2021, 1, 2))), ("gezien", GraphValue.Of(Time.GetUtcNow())),
            ("status", GraphValue.Of("LOPEND")), ("jaren", ListValue.Of([GraphValue.Of(2021)]))));

        Assert.Equal(GraphValue.Of(3.0), await OnlyGroupAsync("budget"));
        Assert.Equal(GraphValue.Of(true), await OnlyGroupAsync("open"));
        Assert.Equal(GraphValue.Of(new DateOnly(2021, 1, 2)), await OnlyGroupAsync("start"));
        Assert.Equal(GraphValue.Of(Time.GetUtcNow()), await OnlyGroupAsync("gezien"));
        Assert.Equal(GraphValue.Of(2021), await OnlyGroupAsync("jaren"));
    }

    [Fact]
    public async Task GroupAsync_Should_GroupSystemFields_When_Asked()
    {
        await WriteAsync(Some.Onderzoek("a"), Some.Onderzoek("b") with { Status = Publicatiestatus.Concept }, Some.Instelling("i"));

        Assert.Equal("Onderzoek:2 Kennisinstelling:1", await GroupsAsync(SystemField.Type, "Item"));
        Assert.Equal("GEPUBLICEERD:2 CONCEPT:1", await GroupsAsync(SystemField.Status, "Item"));
    }

    [Fact]
    public async Task GroupAsync_Should_CountWhatTheFilterKeeps_When_Filtered()
    {
        await WriteAsync(Year("a", 2020), Year("b", 2019), Year("c", 2019));

        var groups = await Store.GroupAsync(Bezoeker, new GroupRequest { Type = "Onderzoek", Field = "jaar", Filter = new Filter.Not(new Filter.In(SystemField.Id, [GraphValue.Of("b")])) }, Cancel);

        Assert.Equal([new Group(GraphValue.Of(2019), 1), new Group(GraphValue.Of(2020), 1)], groups);
    }

    [Fact]
    public async Task GroupAsync_Should_GiveAtMostItsMaximum_When_ThereAreMoreValues()
    {
        await WriteAsync([.. Enumerable.Range(0, GroupRequest.MaxGroups + 5).Select(i => Year($"o{i}", i))]);

        var groups = await Store.GroupAsync(Systeem, new GroupRequest { Type = "Onderzoek", Field = "jaar" }, Cancel);

        Assert.Equal(GroupRequest.MaxGroups, groups.Length);
        Assert.Equal(GraphValue.Of(0), groups[0].Value);
    }

    [Fact]
    public async Task SummariseAsync_Should_CountEveryTypeAndKind_When_SomeAreEmpty()
    {
        var empty = await Store.SummariseAsync(Cancel);
        await WriteAsync(Some.Onderzoek("a") with { Status = Publicatiestatus.Concept }, Some.Onderzoek("b"), Some.Relation("a", "KENT", "b"));

        var summary = await Store.SummariseAsync(Cancel);

        Assert.Equal(0, empty.LastSequence);
        Assert.All(empty.Nodes.Values.Concat(empty.Relations.Values), count => Assert.Equal(0, count));
        Assert.Equal((1, 2, 0, 1), (summary.LastSequence, summary.Nodes["Onderzoek"], summary.Nodes["Bron"], summary.Relations["KENT"]));
    }

    private static Change.UpsertNode Year(string id, int? year) => Some.Onderzoek(id, ("jaar", year is { } value ? GraphValue.Of(value) : null));

    private async Task<string> GroupsAsync(string field, string type = "Onderzoek") => string.Join(' ', (await Store.GroupAsync(Systeem, new GroupRequest { Type = type, Field = field }, Cancel))
        .Select(group => $"{group.Value}:{group.Count}"));

    private async Task<GraphValue?> OnlyGroupAsync(string field) =>
        Assert.Single(await Store.GroupAsync(Systeem, new GroupRequest { Type = "Onderzoek", Field = field }, Cancel)).Value;
}
