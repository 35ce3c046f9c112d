using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem.Building;

namespace Kennisnetwerk.GraphQL.TypeSystem.Rules;

/// <summary>Fields have output types.</summary>
/// <remarks>Specification, section 3.6 Objects, "Type Validation".</remarks>
internal sealed class OutputTypesRule : ISchemaRule
{
    public void Check(SchemaDraft draft)
    {
        foreach (var field in draft.Types.OfType<FieldedType>().SelectMany(type => type.Fields))
        {
            if (!field.Type.IsOutput)
            {
                draft.Errors.Report(
                    nameof(OutputTypesRule),
                    $"The type of {field} must be Output Type but got: {field.Type}.",
                    ((FieldDefinitionNode)field.Definition).Type);
            }
        }
    }
}
