using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem.Building;

namespace Kennisnetwerk.GraphQL.TypeSystem.Rules;

/// <summary>Types and directives have names of their own, not those of built-in ones, and the schema is defined once.</summary>
/// <remarks>Specification, section 3.3 Schema.</remarks>
internal sealed class UniqueDefinitionsRule : ISyntaxRule
{
    public void Check(SchemaSyntax syntax, SchemaErrors errors)
    {
        foreach (var definition in syntax.Duplicates)
        {
            var (message, first) = definition switch
            {
                TypeDefinitionNode type => Describe(type, syntax.FindType(type.Name.Value)!),
                DirectiveDefinitionNode directive => Describe(directive, syntax.FindDirective(directive.Name.Value)!),
                _ => ("Must provide only one schema definition.", null),
            };
            errors.Report(nameof(UniqueDefinitionsRule), message, first, definition);
        }
    }

    private static (string Message, Node? First) Describe(TypeDefinitionNode type, TypeDefinitionNode first) =>
        ReferenceEquals(first.Source, Prelude.Source)
            ? ($"Type \"{type.Name.Value}\" already exists in the schema. It cannot also be defined in this type definition.", null)
            : ($"There can be only one type named \"{type.Name.Value}\".", first.Name);

    private static (string Message, Node? First) Describe(DirectiveDefinitionNode directive, DirectiveDefinitionNode first) =>
        ReferenceEquals(first.Source, Prelude.Source)
            ? ($"Directive \"@{directive.Name.Value}\" already exists in the schema. It cannot be redefined.", null)
            : ($"There can be only one directive named \"@{directive.Name.Value}\".", first.Name);
}
