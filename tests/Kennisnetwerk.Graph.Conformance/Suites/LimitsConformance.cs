using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Claims;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Conformance.Suites;

/// <summary>Everything that a caller can make large has a bound, and works up to it.</summary>
public abstract class LimitsConformance<TFixture>(TFixture fixture) : GraphConformance<TFixture>(fixture)
    where TFixture : class, IGraphFixture
{
    [Fact]
    public async Task ApplyAsync_Should_Refuse_When_TextsAreTooLong()
    {
        var faults = await WriteFaultsAsync(
            Some.Onderzoek("a", ("toelichting", GraphValue.Of(new string('x', 20_001)))),
            Some.Onderzoek("b", ("titel", GraphValue.Of(new string('x', 501)))),
            Some.Onderzoek("c", ("trefwoorden", GraphValue.Of(["ok", new string('x', 501)]))),
            Some.Onderzoek("d", ("trefwoorden", GraphValue.Of(Enumerable.Range(0, 1001).Select(i => $"{i}")))),
            Some.Onderzoek(new string('e', 201)),
            Some.Vermelding("v", "IMPORT", Some.Claim("a", "titel", new string('x', Claim.MaxValueLength + 1))));

        Assert.Equal(
            [
                ("changes[0].fields.toelichting", FaultCode.Length), ("changes[1].fields.titel", FaultCode.Length), ("changes[2].fields.trefwoorden", FaultCode.Length),
                ("changes[3].fields.trefwoorden", FaultCode.Limit), ("changes[4].id", FaultCode.Id), ("changes[5].claims[0].waarde", FaultCode.Length),
            ],
            faults.Where(fault => !fault.Path.EndsWith(".fields.titel", StringComparison.Ordinal) || fault.Path.StartsWith("changes[1]", StringComparison.Ordinal))
                .Select(fault => (fault.Path, fault.Code)));
    }

    [Fact]
    public async Task ApplyAsync_Should_TakeTheLongestValues_When_TheyFit()
    {
        var wide = new string('€', 500);
        await WriteAsync(Some.Onderzoek(new string('e', 200), ("titel", GraphValue.Of(wide)), ("toelichting", GraphValue.Of(new string('x', 20_000)))), Some.Onderzoek(new string('f', 200)));
        await WriteAsync(Some.Relation(new string('e', 200), "KENT", new string('f', 200)));

        Assert.Equal([new string('e', 200)], await IdsAsync(new Filter.Compare("titel", Comparison.Equal, GraphValue.Of(wide))));
        Assert.Equal([new string('f', 200)], await NeighboursAsync(new string('e', 200), new ExpandRequest { Parents = [], Direction = Direction.Uit }));
    }

    [Fact]
    public async Task ApplyAsync_Should_Refuse_When_TheHeadIsOutOfBounds()
    {
        var faults = await FaultsAsync(Some.ChangeSet("", Some.Onderzoek("o")) with { Source = new string('s', 201), Reason = new string('r', 2001) });

        Assert.Equal(["key", "source", "reason"], faults.Select(fault => fault.Path));
        Assert.All(faults, fault => Assert.Equal(FaultCode.Limit, fault.Code));
    }

    [Fact]
    public async Task ApplyAsync_Should_WriteItInOneEntry_When_ItIsAsLargeAsMayBe()
    {
        var most = Enumerable.Range(0, ChangeSet.MaxChanges).Select(i => (Change)Some.Thema($"t{i}")).ToArray();

        Assert.Equal([("changes", FaultCode.Limit)], (await WriteFaultsAsync([.. most, Some.Thema("een-te-veel")])).Select(fault => (fault.Path, fault.Code)));
        Assert.Equal(1, await WriteAsync(most));

        Assert.Equal(ChangeSet.MaxChanges, await Store.CountAsync(Systeem, "Thema", null, Cancel));
        Assert.Equal(ChangeSet.MaxChanges, Assert.Single(await Store.ReadChangesAsync(0, 10, Cancel)).Items.Length);
    }

    [Fact]
    public async Task PreviewAsync_Should_TakeMoreThanOneChangeSet_When_ASeriesIsToBeValidated()
    {
        Change[] many = [.. Enumerable.Range(0, ChangeSet.MaxChanges).Select(i => Some.Thema($"t{i}")), Some.Relation("t1", "BREDER", "t0"), Some.Relation("t2", "BREDER", "nergens")];

        var refused = Assert.IsType<PlanResult.Refused>(await Store.PreviewAsync(Some.ChangeSet("serie", many), Cancel));
        var accepted = Assert.IsType<PlanResult.Accepted>(await Store.PreviewAsync(Some.ChangeSet("serie", many[..^1]), Cancel));

        Assert.Equal($"changes[{ChangeSet.MaxChanges + 1}].naar", Assert.Single(refused.Faults).Path);
        Assert.Equal(ChangeSet.MaxChanges + 1, accepted.Plan.Items.Length);
    }

    [Fact]
    public async Task ApplyAsync_Should_ReportAtMostItsMaximum_When_EverythingIsWrong()
    {
        var faults = await WriteFaultsAsync([.. Enumerable.Range(0, ChangePlanner.MaxFaults + 10).Select(i => Some.Node("Onbekend", $"o{i}"))]);

        Assert.Equal(ChangePlanner.MaxFaults, faults.Length);
    }

    [Fact]
    public async Task Reads_Should_TakeManyIds_When_AskedAtOnce()
    {
        string[] ids = [.. Enumerable.Range(0, 2500).Select(i => $"o{i:0000}")];
        await WriteAsync([.. ids.Select(id => Some.Onderzoek(id)), .. ids.Skip(1).Select((id, i) => Some.Relation(id, "KENT", ids[i]))]);

        Assert.Equal(2500, (await Store.GetAsync(Bezoeker, ids, Cancel)).Count);
        Assert.Equal(2499, (await Store.GetRelationsAsync(Bezoeker, [.. ids.Skip(1).Select((id, i) => $"{id}~KENT~{ids[i]}")], Cancel)).Count);
        Assert.Equal(2499, (await Store.CountNeighboursAsync(Bezoeker, new ExpandRequest { Parents = [.. ids], Direction = Direction.Uit }, Cancel)).Values.Sum());
        Assert.Equal(2500, await Store.CountAsync(Bezoeker, "Onderzoek", new Filter.In(SystemField.Id, [.. ids.Select(GraphValue.Of)]), Cancel));
        Assert.Equal(1000, (await IdsAsync(new ScanRequest { Type = "Onderzoek", Page = new PageRequest(PageRequest.MaxSize) })).Length);
    }

    [Fact]
    public async Task Reads_Should_Throw_When_TheyAskForTooMuch()
    {
        string[] tooMany = [.. Enumerable.Range(0, ReadLimits.MaxIds + 1).Select(i => $"o{i}")];
        var deep = Enumerable.Range(0, ReadLimits.MaxDepth).Aggregate<int, Filter>(new Filter.Exists("jaar"), (filter, _) => new Filter.Not(filter));
        var wide = new Filter.Or([.. Enumerable.Repeat<Filter>(new Filter.Exists("jaar"), ReadLimits.MaxConditions)]);
        var values = new Filter.In("jaar", [.. Enumerable.Range(0, ReadLimits.MaxValues + 1).Select(i => GraphValue.Of(i))]);

        await Assert.ThrowsAsync<ArgumentException>(() => Store.GetAsync(Systeem, tooMany, Cancel));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.GetClaimsAsync(Systeem, tooMany, Cancel));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.ExpandAsync(Systeem, new ExpandRequest { Parents = [.. tooMany.Take(ExpandRequest.MaxParents + 1)], Direction = Direction.Uit }, Cancel));
        await Assert.ThrowsAsync<ArgumentException>(() => IdsAsync(deep));
        await Assert.ThrowsAsync<ArgumentException>(() => IdsAsync(wide));
        await Assert.ThrowsAsync<ArgumentException>(() => IdsAsync(values));
    }

    [Fact]
    public async Task ScanAsync_Should_TakeTheLargestFilters_When_TheyFit()
    {
        await WriteAsync(Some.Onderzoek("o", ("jaar", GraphValue.Of(5))));
        var deep = Enumerable.Range(0, ReadLimits.MaxDepth - 2).Aggregate<int, Filter>(new Filter.Exists("jaar"), (filter, _) => new Filter.Not(filter));
        var wide = new Filter.And([.. Enumerable.Repeat<Filter>(new Filter.Exists("jaar"), ReadLimits.MaxConditions - 1)]);
        var values = new Filter.In("jaar", [.. Enumerable.Range(0, ReadLimits.MaxValues).Select(i => GraphValue.Of(i))]);

        Assert.Equal(["o"], await IdsAsync(deep));
        Assert.Equal(["o"], await IdsAsync(wide));
        Assert.Equal(["o"], await IdsAsync(values));
    }
}
