using Kennisnetwerk.Graph.Neo4j.Client;

namespace Kennisnetwerk.Graph.Neo4j.Writing;

/// <summary>Where the log stands, and what is known of a ChangeSet's key.</summary>
/// <param name="Sequence">The last sequence number; 0 when the log is empty.</param>
/// <param name="Size">Characters of all items so far.</param>
/// <param name="Moment">When the last entry was written; null when there is none.</param>
/// <param name="Writer">Which call wrote the key; null when no ChangeSet has it.</param>
/// <param name="KeySequence">The key's sequence number; null when its ChangeSet changed nothing.</param>
internal sealed record LogState(long Sequence, long Size, DateTimeOffset? Moment, string? Writer, long? KeySequence)
{
    /// <summary>Reads the answer to <see cref="LogWriteQuery.ReadState"/>.</summary>
    public static LogState Read(Neo4jResult result)
    {
        var row = result.Single();
        return new(
            row.Get<long>(LogWriteQuery.Sequence.Name),
            row.Get<long>(LogWriteQuery.Size.Name),
            row.Get<DateTimeOffset?>(LogWriteQuery.Moment.Name),
            row.Get<string?>(LogWriteQuery.Writer.Name),
            row.Get<long?>(LogWriteQuery.KeySequence.Name));
    }

    /// <summary>The moment of the next entry: now, but never before the last.</summary>
    public DateTimeOffset Next(DateTimeOffset now)
    {
        var moment = Values.GraphMoment.Normalise(now);
        return Moment is { } last && last > moment ? last : moment;
    }
}
