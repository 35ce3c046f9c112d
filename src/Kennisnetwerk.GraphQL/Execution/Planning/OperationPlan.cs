namespace Kennisnetwerk.GraphQL.Execution.Planning;

/// <summary>What an operation asks, for one outcome of its conditions; made when it is first run and shared by requests.</summary>
internal sealed class OperationPlan
{
    public OperationPlan(BoundSchema schema, ExecutableOperation operation, SelectionConditions conditions)
    {
        (Operation, Conditions) = (operation, conditions);
        var type = schema.Schema.FindRoot(operation.Syntax.Operation)!;
        Root = new SelectionPlanner(schema, operation.Document, conditions).Plan(type, operation.Syntax);
    }

    public ExecutableOperation Operation { get; }

    public SelectionConditions Conditions { get; }

    public ObjectPlan Root { get; }

    /// <summary>What the operation measures, once it is known and the same for every request.</summary>
    public OperationMeasure? Measure { get; set; }
}
