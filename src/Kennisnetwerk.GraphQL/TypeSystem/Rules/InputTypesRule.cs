using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem.Building;

namespace Kennisnetwerk.GraphQL.TypeSystem.Rules;

/// <summary>Arguments and input fields have input types.</summary>
/// <remarks>Specification, "Type Validation" of sections 3.6, 3.10 and 3.13.</remarks>
internal sealed class InputTypesRule : ISchemaRule
{
    public void Check(SchemaDraft draft)
    {
        foreach (var input in draft.InputValues)
        {
            if (!input.Type.IsInput)
            {
                draft.Errors.Report(
                    nameof(InputTypesRule),
                    $"The type of {input} must be Input Type but got: {input.Type}.",
                    ((InputValueDefinitionNode)input.Definition).Type);
            }
        }
    }
}
