namespace Kennisnetwerk.GraphQL.Validation.Rules;

/// <summary>Variables have input types.</summary>
/// <remarks>Specification, section 5.8.2 Variables Are Input Types.</remarks>
internal sealed class VariablesAreInputTypesRule : IValidationRule
{
    public string Name => "VariablesAreInputTypes";

    public void Check(ValidationContext context)
    {
        foreach (var variable in context.Facts.Operations.SelectMany(operation => operation.VariableDefinitions))
        {
            if (context.Schema.FindType(variable.Type) is { IsInput: false })
            {
                context.Report(
                    $"Variable \"{variable.Variable}\" cannot be non-input type \"{variable.Type}\".", variable.Type);
            }
        }
    }
}
