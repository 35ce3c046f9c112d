namespace Kennisnetwerk.GraphQL.Validation.Rules;

/// <summary>Variables of an operation are used, in itself or in a fragment.</summary>
/// <remarks>Specification, section 5.8.4 All Variables Used.</remarks>
internal sealed class NoUnusedVariablesRule : IValidationRule
{
    public string Name => "NoUnusedVariables";

    public void Check(ValidationContext context)
    {
        foreach (var operation in context.Facts.Operations.Where(operation => !operation.VariableDefinitions.IsEmpty))
        {
            var used = context.Facts.Reach(operation)
                .SelectMany(facts => facts.Variables)
                .Select(use => use.Node.Name.Value)
                .ToHashSet(StringComparer.Ordinal);
            var owner = operation.Name is null ? "" : $" in operation \"{operation.Name.Value}\"";
            foreach (var variable in operation.VariableDefinitions)
            {
                if (!used.Contains(variable.Variable.Name.Value))
                {
                    context.Report($"Variable \"{variable.Variable}\" is never used{owner}.", variable);
                }
            }
        }
    }
}
