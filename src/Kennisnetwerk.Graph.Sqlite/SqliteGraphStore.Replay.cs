using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Sqlite.Content;
using Kennisnetwerk.Graph.Sqlite.Storage;

namespace Kennisnetwerk.Graph.Sqlite;

/// <summary>Entries of another store's log.</summary>
public sealed partial class SqliteGraphStore
{
    /// <inheritdoc/>
    public Task ReplayAsync(LogEntry entry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return WriteAsync(session => Replay(session, entry, cancellationToken), entry.Items.Any(item => item.IsErased), cancellationToken);
    }

    private long Replay(SqliteSession session, LogEntry entry, CancellationToken cancellationToken)
    {
        var last = LastSequence(session);
        if (entry.Sequence <= last)
        {
            TakeOver(session, entry);
            return last;
        }

        EntryReplay.RequireNext(entry, last, IsApplied(session, entry.Key, out _));
        var write = new PlanWriter(Schema, session, cancellationToken);
        write.Replay(EntryReplay.PlanOf(Schema, entry));
        write.Log(entry);
        var returning = EntryReplay.Returning(entry);
        if (returning.Count > 0)
        {
            write.WriteRelationsWithEnds(EntryReplay.RelationsOf(returning, write.ItemsNaming(returning).Select(found => found.Item)));
        }

        AddKey(session, entry.Key, entry.Sequence);
        return entry.Sequence;
    }

    private static void TakeOver(SqliteSession session, LogEntry entry)
    {
        var ours = Entries(session, entry.Sequence - 1, 1)[0];
        foreach (var (place, item) in EntryReplay.ErasedSince(ours, entry))
        {
            session.Execute("UPDATE logregel SET inhoud = $2 WHERE plek = $1", StoreLayout.LogPlace(entry.Sequence, place), LogJson.Print(item));
        }
    }
}
