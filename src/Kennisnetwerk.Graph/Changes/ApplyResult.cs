using System.Collections.Immutable;

namespace Kennisnetwerk.Graph.Changes;

/// <summary>What became of a ChangeSet.</summary>
public abstract record ApplyResult
{
    private ApplyResult()
    {
    }

    /// <summary>It is in the graph and in the log.</summary>
    /// <param name="Sequence">Its sequence number; null when it changed nothing, so that nothing was logged.</param>
    /// <param name="Repeated">Whether a ChangeSet with this key had been applied before.</param>
    public sealed record Applied(long? Sequence, bool Repeated) : ApplyResult;

    /// <summary>Nothing was changed.</summary>
    /// <param name="Faults">Every fault, in the order of the changes; at most 1,000.</param>
    public sealed record Rejected(ImmutableArray<Fault> Faults) : ApplyResult;
}
