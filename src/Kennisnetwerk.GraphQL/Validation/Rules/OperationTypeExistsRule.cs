namespace Kennisnetwerk.GraphQL.Validation.Rules;

/// <summary>The schema has a root type for every operation.</summary>
/// <remarks>Specification, section 5.2.1.1 Operation Type Existence.</remarks>
internal sealed class OperationTypeExistsRule : IValidationRule
{
    public string Name => "OperationTypeExists";

    public void Check(ValidationContext context)
    {
        foreach (var operation in context.Facts.Operations)
        {
            if (context.Schema.FindRoot(operation.Operation) is null)
            {
                var kind = operation.Operation.ToString().ToLowerInvariant();
                context.Report($"Schema is not configured to execute {kind} operation.", operation);
            }
        }
    }
}
