using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem.Building;

namespace Kennisnetwerk.GraphQL.TypeSystem.Rules;

/// <summary>The fields of a OneOf input object are nullable and have no default.</summary>
/// <remarks>Specification, section 3.10.1 OneOf Input Objects.</remarks>
internal sealed class OneOfFieldsRule : ISchemaRule
{
    public void Check(SchemaDraft draft)
    {
        var types = draft.Types.OfType<InputObjectType>().Where(type => type.IsOneOf);
        foreach (var field in types.SelectMany(type => type.Fields))
        {
            if (field.Type.IsNonNull)
            {
                var node = ((InputValueDefinitionNode)field.Definition).Type;
                draft.Errors.Report(nameof(OneOfFieldsRule), $"OneOf input field {field} must be nullable.", node);
            }

            if (field.HasDefault)
            {
                draft.Errors.Report(
                    nameof(OneOfFieldsRule), $"OneOf input field {field} cannot have a default value.", field.Definition);
            }
        }
    }
}
