using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Neo4j.Client;
using Kennisnetwerk.Graph.Neo4j.Client.Values;
using Kennisnetwerk.Graph.Neo4j.Queries;
using Kennisnetwerk.Graph.Neo4j.Writing;

namespace Kennisnetwerk.Graph.Neo4j;

/// <summary>Entries of another store's log.</summary>
public sealed partial class Neo4jGraphStore
{
    /// <inheritdoc/>
    public async Task ReplayAsync(LogEntry entry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var call = Guid.NewGuid().ToString("N");
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await EdgeAsync(() => _client.WriteAsync(
                (transaction, token) => ReplayAsync(entry, call, transaction, token), rerunInDoubt: true, cancellationToken)).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<long> ReplayAsync(LogEntry entry, string call, INeo4jTransaction transaction, CancellationToken cancellationToken)
    {
        var state = await TakeTurnAsync(entry.Key, call, transaction, cancellationToken).ConfigureAwait(false);
        var log = new LogWriter(transaction, cancellationToken);
        if (entry.Sequence <= state.Sequence)
        {
            var ours = ReadEntry(
                (await transaction.RunAsync(LogQuery.Entry(entry.Sequence).ToStatement(), cancellationToken).ConfigureAwait(false))
                    .Single().Get<Neo4jNode>(LogQuery.Entries.Name).Properties,
                await ReadItemsAsync(entry.Sequence, transaction.RunAsync, cancellationToken).ConfigureAwait(false));
            await log.ReplaceAsync(entry.Sequence, EntryReplay.ErasedSince(ours, entry)).ConfigureAwait(false);
            return state.Sequence;
        }
        EntryReplay.RequireNext(entry, state.Sequence, state.Writer is not null);
        var plan = new PlanWriter(_model, transaction, cancellationToken);
        await plan.ReplayAsync(EntryReplay.PlanOf(Schema, entry)).ConfigureAwait(false);
        await log.AppendAsync(entry, state).ConfigureAwait(false);
        var returning = EntryReplay.Returning(entry);
        if (returning.Count > 0)
        {
            var items = await log.ItemsNamingAsync(returning).ConfigureAwait(false);
            await plan.UpsertRelationsAsync(EntryReplay.RelationsOf(returning, items)).ConfigureAwait(false);
        }
        await transaction.RunAsync(LogWriteQuery.AddKey(entry.Key, entry.Sequence, call).ToStatement(), cancellationToken).ConfigureAwait(false);
        return entry.Sequence;
    }
}
