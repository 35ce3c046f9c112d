using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.Validation.Rules;

/// <summary>A request has operations and fragments only.</summary>
/// <remarks>Specification, section 5.1.1 Executable Definitions.</remarks>
internal sealed class ExecutableDefinitionsRule : IValidationRule
{
    public string Name => "ExecutableDefinitions";

    public void Check(ValidationContext context)
    {
        foreach (var definition in context.Facts.Document.Definitions.OfType<TypeSystemDefinitionNode>())
        {
            var name = definition switch
            {
                TypeDefinitionNode type => $"\"{type.Name.Value}\"",
                DirectiveDefinitionNode directive => $"\"{directive.Name.Value}\"",
                _ => "schema",
            };
            context.Report($"The {name} definition is not executable.", definition);
        }
    }
}
