using System.Collections.Immutable;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Stores;

namespace Kennisnetwerk.Graph.Conformance.Memory;

/// <summary>
/// The oracle: the port in the plainest words there are, on immutable dictionaries. It is for being obviously right, and answers in time
/// that grows with the whole graph.
/// </summary>
public sealed partial class MemoryGraphStore(GraphSchema schema, TimeProvider time) : IGraphStore
{
    private readonly SemaphoreSlim writer = new(1, 1);
    private volatile MemoryGraph graph = MemoryGraph.Empty;

    public GraphSchema Schema => schema;

    public async Task<ApplyResult> ApplyAsync(ChangeSet changeSet, CancellationToken cancellationToken)
    {
        await writer.WaitAsync(cancellationToken);
        try
        {
            if (graph.Keys.TryGetValue(changeSet.Key, out var sequence))
            {
                return new ApplyResult.Applied(sequence, Repeated: true);
            }

            if (LeaseFault(changeSet) is { } fault)
            {
                return new ApplyResult.Rejected([fault]);
            }

            var moment = Moment();
            var result = await PlanAsync(changeSet, ChangeSet.MaxChanges, moment, cancellationToken);
            if (result is PlanResult.Refused refused)
            {
                return new ApplyResult.Rejected(refused.Faults);
            }

            var plan = ((PlanResult.Accepted)result).Plan;
            if (plan.IsEmpty)
            {
                graph = graph with { Keys = graph.Keys.SetItem(changeSet.Key, null) };
                return new ApplyResult.Applied(null, Repeated: false);
            }

            var entry = EntryOf(changeSet, plan, moment);
            graph = graph.With(plan, changeSet, entry);
            return new ApplyResult.Applied(entry.Sequence, Repeated: false);
        }
        finally
        {
            writer.Release();
        }
    }

    public async Task<PlanResult> PreviewAsync(ChangeSet changeSet, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (graph.Keys.ContainsKey(changeSet.Key))
        {
            return new PlanResult.Accepted(WritePlan.Empty);
        }

        return LeaseFault(changeSet) is { } fault ? new PlanResult.Refused([fault]) : await PlanAsync(changeSet, ChangeSet.MaxPreviewedChanges, Moment(), cancellationToken);
    }

    public Task<ImmutableArray<LogEntry>> ReadChangesAsync(long after, int max, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(max);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(max, ReadLimits.MaxLogEntries);
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(graph.Log.Where(entry => entry.Sequence > after).Take(max).ToImmutableArray());
    }

    public Task<StoreSummary> SummariseAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(new StoreSummary(
            schema.NodeTypes.ToImmutableSortedDictionary(type => type.Name, type => graph.Nodes.Values.LongCount(node => node.Type == type.Name), StringComparer.Ordinal),
            schema.RelationKinds.ToImmutableSortedDictionary(
                kind => kind.Name, kind => graph.Relations.Values.LongCount(relation => relation.Soort == kind.Name), StringComparer.Ordinal),
            graph.Log.Count));
    }

    public Task<ImmutableArray<string>> CheckAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(ImmutableArray<string>.Empty);
    }

    public ValueTask DisposeAsync()
    {
        writer.Dispose();
        return ValueTask.CompletedTask;
    }

    private Task<PlanResult> PlanAsync(ChangeSet changeSet, int maxChanges, DateTimeOffset moment, CancellationToken cancellationToken) =>
        new ChangePlanner(schema, maxChanges).PlanAsync(changeSet, new MemoryGraphState(graph), moment, cancellationToken);

    private Fault? LeaseFault(ChangeSet changeSet) =>
        changeSet.Lease is { } lease && !lease.Fits(graph.Leases.GetValueOrDefault(lease.Name)) ? lease.Lost() : null;

    private DateTimeOffset Moment()
    {
        var now = Values.GraphMoment.Normalise(time.GetUtcNow());
        return now < graph.LastMoment ? graph.LastMoment : now;
    }

    private LogEntry EntryOf(ChangeSet changeSet, WritePlan plan, DateTimeOffset moment) => new()
    {
        Sequence = graph.Log.Count + 1,
        Key = changeSet.Key,
        Moment = moment,
        Actor = changeSet.Actor.Id,
        Source = changeSet.Source,
        Reason = changeSet.Reason,
        SchemaVersion = schema.Version,
        Items = plan.Items,
    };
}
