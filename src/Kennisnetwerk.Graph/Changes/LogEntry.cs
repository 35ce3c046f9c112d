using System.Collections.Immutable;

namespace Kennisnetwerk.Graph.Changes;

/// <summary>An entry of the change log: one ChangeSet that changed something.</summary>
public sealed record LogEntry
{
    /// <summary>The sequence number: 1, 2, 3 … without gaps.</summary>
    public required long Sequence { get; init; }

    /// <summary>The ChangeSet's key.</summary>
    public required string Key { get; init; }

    /// <summary>When it was applied; UTC, whole milliseconds, never before the entry before it.</summary>
    public required DateTimeOffset Moment { get; init; }

    /// <summary>The actor's id.</summary>
    public required string Actor { get; init; }

    /// <summary>Where the change came from.</summary>
    public required string Source { get; init; }

    /// <summary>Why; may be empty.</summary>
    public required string Reason { get; init; }

    /// <summary>The version of the schema that it was written under.</summary>
    public required int SchemaVersion { get; init; }

    /// <summary>What changed: nodes first, then relations, each by id in code point order.</summary>
    public required ImmutableArray<LogItem> Items { get; init; }
}
