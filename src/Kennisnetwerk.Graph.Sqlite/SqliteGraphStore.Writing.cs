using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Sqlite.Storage;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Sqlite;

/// <summary>Writes: one at a time, each in one transaction.</summary>
public sealed partial class SqliteGraphStore
{
    /// <inheritdoc/>
    public Task<ApplyResult> ApplyAsync(ChangeSet changeSet, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changeSet);
        return WriteAsync(session => Apply(session, changeSet, cancellationToken), changeSet.Changes.Any(change => change is Change.EraseNode), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<PlanResult> PreviewAsync(ChangeSet changeSet, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changeSet);
        return readers.ReadAsync(
            session => IsApplied(session, changeSet.Key, out _) ? new PlanResult.Accepted(WritePlan.Empty) : Plan(session, changeSet, ChangeSet.MaxPreviewedChanges, Moment(session), cancellationToken), cancellationToken);
    }

    /// <summary>Runs one transaction, when it is its turn. What it erases leaves the write-ahead log as well.</summary>
    private async Task<T> WriteAsync<T>(Func<SqliteSession, T> write, bool erases, CancellationToken cancellationToken)
    {
        var session = writer ?? throw new InvalidOperationException("The graph was opened to read only; open it for writing to change it.");
        await writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(isClosed, this);
            return await Task.Run(() => SqliteErrors.Guard(() => InTransaction(session, write, erases, cancellationToken), cancellationToken), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            writing.Release();
        }
    }

    private static T InTransaction<T>(SqliteSession session, Func<SqliteSession, T> write, bool erases, CancellationToken cancellationToken)
    {
        session.Execute("BEGIN IMMEDIATE");
        try
        {
            T result;
            using (session.InterruptOn(cancellationToken))
            {
                result = write(session);
                cancellationToken.ThrowIfCancellationRequested();
            }

            session.Execute("COMMIT");
            if (erases)
            {
                // What was erased must not live on in the write-ahead log either. A reader may hold it a moment longer; the next fold then does it.
                session.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
            }

            return result;
        }
        catch
        {
            // An interrupt, a full disk and the like have ended the transaction already.
            if (session.IsInTransaction)
            {
                session.Execute("ROLLBACK");
            }

            throw;
        }
    }

    private ApplyResult Apply(SqliteSession session, ChangeSet changeSet, CancellationToken cancellationToken)
    {
        if (IsApplied(session, changeSet.Key, out var sequence))
        {
            return new ApplyResult.Applied(sequence, Repeated: true);
        }

        var moment = Moment(session);
        var planned = Plan(session, changeSet, ChangeSet.MaxChanges, moment, cancellationToken);
        if (planned is PlanResult.Refused refused)
        {
            return new ApplyResult.Rejected(refused.Faults);
        }

        var plan = ((PlanResult.Accepted)planned).Plan;
        long? next = plan.IsEmpty ? null : LastSequence(session) + 1;
        var write = new PlanWriter(Schema, session, cancellationToken);
        if (next is { } number)
        {
            write.Write(plan);
            write.Erase(new Erasure(plan));
            write.Log(EntryOf(changeSet, plan, number, moment));
        }

        AddKey(session, changeSet.Key, next);
        return new ApplyResult.Applied(next, Repeated: false);
    }

    private PlanResult Plan(SqliteSession session, ChangeSet changeSet, int maxChanges, DateTimeOffset moment, CancellationToken cancellationToken)
    {
        if (changeSet.Lease is { } lease && !lease.Fits(LeaseMarks.Read(session, lease.Name)))
        {
            return new PlanResult.Refused([lease.Lost()]);
        }

        // SQLite works on the calling thread, so the planner's waits are over before they begin.
        return new ChangePlanner(Schema, maxChanges).PlanAsync(changeSet, new SqliteGraphState(session, records), moment, cancellationToken).GetAwaiter().GetResult();
    }

    private LogEntry EntryOf(ChangeSet changeSet, WritePlan plan, long sequence, DateTimeOffset moment) => new()
    {
        Sequence = sequence,
        Key = changeSet.Key,
        Moment = moment,
        Actor = changeSet.Actor.Id,
        Source = changeSet.Source,
        Reason = changeSet.Reason,
        SchemaVersion = Schema.Version,
        Items = plan.Items,
    };

    private DateTimeOffset Moment(SqliteSession session)
    {
        var now = GraphMoment.Normalise(time.GetUtcNow());
        var last = (string?)session.Scalar("SELECT moment FROM logboek ORDER BY volgnummer DESC LIMIT 1");
        return last is not null && GraphMoment.TryParse(last, out var moment) && moment > now ? moment : now;
    }

    private static void AddKey(SqliteSession session, string key, long? sequence) =>
        session.Execute("INSERT INTO sleutel (sleutel, volgnummer) VALUES ($1, $2)", key, sequence);

    private static bool IsApplied(SqliteSession session, string key, out long? sequence)
    {
        var found = session.Query("SELECT volgnummer FROM sleutel WHERE sleutel = $1", row => row.IsDBNull(0) ? (long?)null : row.GetInt64(0), key);
        sequence = found.Count > 0 ? found[0] : null;
        return found.Count > 0;
    }
}
