using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem.Building;

namespace Kennisnetwerk.GraphQL.TypeSystem.Rules;

/// <summary>What is extended is defined, and of the same kind.</summary>
/// <remarks>Specification, sections 3.5.7, 3.6.3, 3.7.1, 3.8.1, 3.9.1 and 3.10.2, "Type Validation" of extensions.</remarks>
internal sealed class PossibleTypeExtensionsRule : ISyntaxRule
{
    public void Check(SchemaSyntax syntax, SchemaErrors errors)
    {
        foreach (var extension in syntax.Orphans)
        {
            var name = extension.Name.Value;
            if (syntax.FindType(name) is { } definition)
            {
                errors.Report(
                    nameof(PossibleTypeExtensionsRule),
                    $"Cannot extend non-{KindOf(extension)} type \"{name}\".",
                    definition,
                    extension);
            }
            else
            {
                errors.Report(
                    nameof(PossibleTypeExtensionsRule),
                    $"Cannot extend type \"{name}\" because it is not defined.{Suggestions.DidYouMean(name, syntax.TypeNames)}",
                    extension.Name);
            }
        }
    }

    private static string KindOf(TypeDefinitionNode node) => node switch
    {
        ScalarTypeDefinitionNode => "scalar",
        ObjectTypeDefinitionNode => "object",
        InterfaceTypeDefinitionNode => "interface",
        UnionTypeDefinitionNode => "union",
        EnumTypeDefinitionNode => "enum",
        _ => "input object",
    };
}
