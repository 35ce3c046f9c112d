using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.Validation.Rules;

/// <summary>Operations have names of their own.</summary>
/// <remarks>Specification, section 5.2.2.1 Operation Name Uniqueness.</remarks>
internal sealed class UniqueOperationNamesRule : IValidationRule
{
    public string Name => "UniqueOperationNames";

    public void Check(ValidationContext context)
    {
        var seen = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        foreach (var name in context.Facts.Operations.Select(operation => operation.Name).OfType<NameNode>())
        {
            if (!seen.TryAdd(name.Value, name))
            {
                context.Report($"There can be only one operation named \"{name.Value}\".", seen[name.Value], name);
            }
        }
    }
}
