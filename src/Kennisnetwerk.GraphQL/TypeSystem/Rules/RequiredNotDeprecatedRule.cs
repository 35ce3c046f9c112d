using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem.Building;

namespace Kennisnetwerk.GraphQL.TypeSystem.Rules;

/// <summary>What must be given cannot be deprecated.</summary>
/// <remarks>Specification, section 3.13.3 @deprecated.</remarks>
internal sealed class RequiredNotDeprecatedRule : ISchemaRule
{
    public void Check(SchemaDraft draft)
    {
        foreach (var input in draft.InputValues.Where(input => input.IsRequired))
        {
            if (input.FindDeprecation() is { } deprecation)
            {
                var kind = input.Coordinate.EndsWith(')') ? "argument" : "input field";
                draft.Errors.Report(
                    nameof(RequiredNotDeprecatedRule),
                    $"Required {kind} {input} cannot be deprecated.",
                    deprecation,
                    ((InputValueDefinitionNode)input.Definition).Type);
            }
        }
    }
}
