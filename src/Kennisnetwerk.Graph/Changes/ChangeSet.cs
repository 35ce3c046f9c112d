using System.Collections.Immutable;

namespace Kennisnetwerk.Graph.Changes;

/// <summary>Everything that changes the graph at once: checked whole, applied in one transaction, one entry in the log.</summary>
public sealed record ChangeSet
{
    /// <summary>The largest number of changes in one ChangeSet; a larger import is a series of them.</summary>
    public const int MaxChanges = 50_000;

    /// <summary>
    /// The largest number of changes that can be previewed at once, so that a series can be validated whole before the first of it is applied.
    /// </summary>
    public const int MaxPreviewedChanges = 1_000_000;

    /// <summary>Names the write; the same key applied twice changes nothing. 1 to 200 characters.</summary>
    public required string Key { get; init; }

    /// <summary>Who writes.</summary>
    public required Actor Actor { get; init; }

    /// <summary>Where it comes from: <c>formulier</c>, <c>import:overijssel</c>, a crawler's source. 1 to 200 characters.</summary>
    public required string Source { get; init; }

    /// <summary>Why, in a user's words; may be empty.</summary>
    public string Reason { get; init; } = "";

    /// <summary>
    /// The lease that the writer works under, or null. The ChangeSet is rejected (<see cref="FaultCode.Lease"/>) once another has taken the
    /// lease over, and nobody takes it over while the ChangeSet is being written.
    /// </summary>
    public Lease? Lease { get; init; }

    /// <summary>The changes. At most one for each node and each relation; their order means nothing.</summary>
    public required ImmutableArray<Change> Changes { get; init; }
}
