namespace Kennisnetwerk.GraphQL.Validation.Rules;

/// <summary>Variables that an operation uses, through fragments too, are its own.</summary>
/// <remarks>Specification, section 5.8.3 All Variable Uses Defined.</remarks>
internal sealed class NoUndefinedVariablesRule : IValidationRule
{
    public string Name => "NoUndefinedVariables";

    public void Check(ValidationContext context)
    {
        foreach (var operation in context.Facts.Operations)
        {
            var defined = operation.VariableDefinitions
                .Select(variable => variable.Variable.Name.Value)
                .ToHashSet(StringComparer.Ordinal);
            var owner = operation.Name is null ? "" : $" by operation \"{operation.Name.Value}\"";
            foreach (var use in context.Facts.Reach(operation).SelectMany(facts => facts.Variables))
            {
                if (!defined.Contains(use.Node.Name.Value))
                {
                    context.Report($"Variable \"{use.Node}\" is not defined{owner}.", use.Node, operation);
                }

                if (context.IsFull)
                {
                    return;
                }
            }
        }
    }
}
