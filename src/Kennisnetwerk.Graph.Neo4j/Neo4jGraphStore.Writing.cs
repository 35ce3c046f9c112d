using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Neo4j.Client;
using Kennisnetwerk.Graph.Neo4j.Writing;

namespace Kennisnetwerk.Graph.Neo4j;

/// <summary>Writes.</summary>
public sealed partial class Neo4jGraphStore
{
    /// <inheritdoc/>
    /// <remarks>
    /// A commit whose answer is lost is settled by running again: the new run waits for its turn, which an unfinished earlier run
    /// still holds, and then finds the ChangeSet's key, or does not. Writers of one process queue here rather than in the database,
    /// where each that waits would hold one of the few threads that the one who has the turn needs to go on.
    /// </remarks>
    public async Task<ApplyResult> ApplyAsync(ChangeSet changeSet, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changeSet);
        var call = Guid.NewGuid().ToString("N");
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await EdgeAsync(() => _client.WriteAsync(
                (transaction, token) => ApplyAsync(changeSet, call, transaction, token), rerunInDoubt: true, cancellationToken)).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public Task<PlanResult> PreviewAsync(ChangeSet changeSet, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changeSet);
        return EdgeAsync(async () =>
        {
            var state = LogState.Read(
                await _client.ReadAsync(LogWriteQuery.ReadState(changeSet.Key).ToStatement(), cancellationToken).ConfigureAwait(false));
            if (state.Writer is not null)
            {
                return new PlanResult.Accepted(WritePlan.Empty);
            }
            var held = changeSet.Lease is { } lease
                ? LeaseQuery.Read(lease.Name, await _client.ReadAsync(LeaseQuery.Read(lease.Name).ToStatement(), cancellationToken).ConfigureAwait(false))
                : null;
            return await PlanAsync(new ChangePlanner(Schema, ChangeSet.MaxPreviewedChanges), changeSet, held, state, _client.ReadAsync, cancellationToken).ConfigureAwait(false);
        });
    }

    private async Task<ApplyResult> ApplyAsync(ChangeSet changeSet, string call, INeo4jTransaction transaction, CancellationToken cancellationToken)
    {
        var state = await TakeTurnAsync(changeSet.Key, call, transaction, cancellationToken).ConfigureAwait(false);
        if (state.Writer is not null)
        {
            return new ApplyResult.Applied(state.KeySequence, Repeated: state.Writer != call);
        }
        var held = changeSet.Lease is { } lease ? await LockLeaseAsync(lease.Name, transaction, cancellationToken).ConfigureAwait(false) : null;
        switch (await PlanAsync(new ChangePlanner(Schema), changeSet, held, state, transaction.RunAsync, cancellationToken).ConfigureAwait(false))
        {
            case PlanResult.Refused refused:
                return new ApplyResult.Rejected(refused.Faults);
            case PlanResult.Accepted { Plan: var plan }:
                var entry = plan.IsEmpty ? null : EntryOf(changeSet, plan, state);
                await WriteAsync(plan, entry, state, transaction, cancellationToken).ConfigureAwait(false);
                await transaction.RunAsync(LogWriteQuery.AddKey(changeSet.Key, entry?.Sequence, call).ToStatement(), cancellationToken)
                    .ConfigureAwait(false);
                return new ApplyResult.Applied(entry?.Sequence, Repeated: false);
            case var other:
                throw new InvalidOperationException($"The planner gave a {other.GetType().Name}.");
        }
    }

    private static async Task<LogState> TakeTurnAsync(string key, string call, INeo4jTransaction transaction, CancellationToken cancellationToken)
    {
        await transaction.RunAsync(LogWriteQuery.TakeTurn(call).ToStatement(), cancellationToken).ConfigureAwait(false);
        return LogState.Read(await transaction.RunAsync(LogWriteQuery.ReadState(key).ToStatement(), cancellationToken).ConfigureAwait(false));
    }

    private async Task WriteAsync(
        WritePlan plan, LogEntry? entry, LogState state, INeo4jTransaction transaction, CancellationToken cancellationToken)
    {
        if (entry is null)
        {
            return;
        }
        await new PlanWriter(_model, transaction, cancellationToken).WriteAsync(plan).ConfigureAwait(false);
        var log = new LogWriter(transaction, cancellationToken);
        if (!plan.Erased.IsEmpty)
        {
            await log.EraseAsync(new Erasure(plan)).ConfigureAwait(false);
        }
        await log.AppendAsync(entry, state).ConfigureAwait(false);
    }

    private async Task<PlanResult> PlanAsync(
        ChangePlanner planner,
        ChangeSet changeSet,
        Lease? held,
        LogState state,
        Func<Neo4jStatement, CancellationToken, Task<Neo4jResult>> run,
        CancellationToken cancellationToken) =>
        changeSet.Lease is { } lease && !lease.Fits(held)
            ? new PlanResult.Refused([lease.Lost()])
            : await planner.PlanAsync(changeSet, new Neo4jGraphState(_model, run), state.Next(_clock.GetUtcNow()), cancellationToken)
                .ConfigureAwait(false);

    private LogEntry EntryOf(ChangeSet changeSet, WritePlan plan, LogState state) => new()
    {
        Sequence = state.Sequence + 1,
        Key = changeSet.Key,
        Moment = state.Next(_clock.GetUtcNow()),
        Actor = changeSet.Actor.Id,
        Source = changeSet.Source,
        Reason = changeSet.Reason,
        SchemaVersion = Schema.Version,
        Items = plan.Items,
    };
}
