using System.Collections.Immutable;

namespace Kennisnetwerk.Graph.Changes;

/// <summary>What a ChangeSet would do.</summary>
public abstract record PlanResult
{
    private PlanResult()
    {
    }

    /// <summary>It can be applied.</summary>
    /// <param name="Plan">What would be written; empty when it would change nothing.</param>
    public sealed record Accepted(WritePlan Plan) : PlanResult;

    /// <summary>It cannot.</summary>
    /// <param name="Faults">Every fault, in the order of the changes; at most 1,000.</param>
    public sealed record Refused(ImmutableArray<Fault> Faults) : PlanResult;
}
