using System.Collections.Immutable;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Conformance.Memory;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Microsoft.Extensions.Time.Testing;

namespace Kennisnetwerk.Graph.Tests.Support;

/// <summary>A graph in memory and short words for what is planned on it: the planner is the same for every store.</summary>
internal sealed class PlannedGraph(GraphSchema? schema = null) : IAsyncDisposable
{
    private readonly MemoryGraphStore store = new(schema ?? TestSchema.Instance, new FakeTimeProvider());
    private int writes;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Writes as the system and requires that it was accepted.</summary>
    public Task<long?> WriteAsync(params Change[] changes) => WriteAsync(Kijker.Systeem, changes);

    /// <summary>Writes as somebody and requires that it was accepted.</summary>
    public async Task<long?> WriteAsync(Kijker kijker, params Change[] changes)
    {
        var result = await store.ApplyAsync(Of(kijker, changes), Cancel);
        return result is ApplyResult.Applied applied ? applied.Sequence : throw new InvalidOperationException(string.Join('\n', ((ApplyResult.Rejected)result).Faults));
    }

    /// <summary>What is wrong with changes of the system, as <c>path code</c>.</summary>
    public Task<string[]> FaultsAsync(params Change[] changes) => FaultsAsync(Kijker.Systeem, changes);

    /// <summary>What is wrong with changes of somebody, as <c>path code</c>; nothing when they are accepted.</summary>
    public async Task<string[]> FaultsAsync(Kijker kijker, params Change[] changes) =>
        [.. (await RefusalAsync(Of(kijker, changes))).Select(fault => $"{fault.Path} {fault.Code}")];

    /// <summary>The messages of the faults.</summary>
    public async Task<string[]> MessagesAsync(params Change[] changes) => [.. (await RefusalAsync(Of(Kijker.Systeem, changes))).Select(fault => fault.Message)];

    public async Task<ImmutableArray<Fault>> RefusalAsync(ChangeSet changeSet) =>
        await store.PreviewAsync(changeSet, Cancel) is PlanResult.Refused refused ? refused.Faults : [];

    /// <summary>What is wrong with a ChangeSet that is not looked at but written.</summary>
    public async Task<ImmutableArray<Fault>> RejectionAsync(ChangeSet changeSet) => Assert.IsType<ApplyResult.Rejected>(await store.ApplyAsync(changeSet, Cancel)).Faults;

    public async Task<WritePlan> PlanAsync(params Change[] changes) =>
        Assert.IsType<PlanResult.Accepted>(await store.PreviewAsync(Of(Kijker.Systeem, changes), Cancel)).Plan;

    public async Task<Node?> NodeAsync(string id) => (await store.GetAsync(Kijker.Systeem, [id], Cancel)).GetValueOrDefault(id);

    public async Task<Relation?> RelationAsync(string id) => (await store.GetRelationsAsync(Kijker.Systeem, [id], Cancel)).GetValueOrDefault(id);

    public async Task<ImmutableArray<LogEntry>> LogAsync() => await store.ReadChangesAsync(0, 1000, Cancel);

    public ValueTask DisposeAsync() => store.DisposeAsync();

    private ChangeSet Of(Kijker kijker, Change[] changes) => Some.ChangeSet($"k{++writes}", changes) with { Actor = new Actor("iemand", kijker) };
}
