using Kennisnetwerk.GraphQL.Execution.Planning;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.Execution;

/// <summary>An operation that was found valid and within the limits, ready to run once.</summary>
public sealed class PreparedOperation
{
    internal PreparedOperation(
        OperationPlan plan, IReadOnlyDictionary<string, object?> variables, object? context, double? reportedCost)
    {
        (Plan, Variables, Context, ReportedCost) = (plan, variables, context, reportedCost);
    }

    /// <summary>Whether it reads, writes or listens.</summary>
    public OperationType Type => Plan.Operation.Syntax.Operation;

    /// <summary>The name of the operation, or null.</summary>
    public string? Name => Plan.Operation.Syntax.Name?.Value;

    internal OperationPlan Plan { get; }

    internal IReadOnlyDictionary<string, object?> Variables { get; }

    internal object? Context { get; }

    internal double? ReportedCost { get; }
}
