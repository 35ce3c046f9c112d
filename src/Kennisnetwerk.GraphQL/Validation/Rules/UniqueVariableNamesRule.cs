namespace Kennisnetwerk.GraphQL.Validation.Rules;

/// <summary>Variables of one operation have names of their own.</summary>
/// <remarks>Specification, section 5.8.1 Variable Uniqueness.</remarks>
internal sealed class UniqueVariableNamesRule : IValidationRule
{
    public string Name => "UniqueVariableNames";

    public void Check(ValidationContext context)
    {
        foreach (var operation in context.Facts.Operations)
        {
            var names = operation.VariableDefinitions.Select(variable => variable.Variable.Name);
            foreach (var same in names.GroupBy(name => name.Value, StringComparer.Ordinal))
            {
                if (same.Skip(1).Any())
                {
                    context.Report($"There can be only one variable named \"${same.Key}\".", same);
                }
            }
        }
    }
}
