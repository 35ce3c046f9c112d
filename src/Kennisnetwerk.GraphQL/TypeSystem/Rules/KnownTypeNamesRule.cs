using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem.Building;

namespace Kennisnetwerk.GraphQL.TypeSystem.Rules;

/// <summary>Every type that is referred to is defined.</summary>
/// <remarks>Specification, section 3.3 Schema.</remarks>
internal sealed class KnownTypeNamesRule : ISyntaxRule
{
    public void Check(SchemaSyntax syntax, SchemaErrors errors)
    {
        var roots = syntax.Schema.SelectMany(node => node.OperationTypes).Select(root => root.Type);
        var inTypes = syntax.Types.SelectMany(nodes => nodes).SelectMany(ReferencesOf);
        var inDirectives = syntax.Directives.SelectMany(directive => directive.Arguments).Select(ReferenceOf);
        foreach (var reference in roots.Concat(inTypes).Concat(inDirectives))
        {
            var name = reference.Name.Value;
            if (syntax.FindType(name) is null)
            {
                var suggestion = Suggestions.DidYouMean(name, syntax.TypeNames);
                errors.Report(nameof(KnownTypeNamesRule), $"Unknown type \"{name}\".{suggestion}", reference);
            }
        }
    }

    private static IEnumerable<NamedTypeNode> ReferencesOf(TypeDefinitionNode node) =>
    [
        .. TypeSyntax.InterfacesOf(node),
        .. TypeSyntax.MembersOf(node),
        .. TypeSyntax.InputFieldsOf(node).Select(ReferenceOf),
        .. TypeSyntax.FieldsOf(node).SelectMany(field => field.Arguments.Select(ReferenceOf).Prepend(TypeSyntax.NameOf(field.Type))),
    ];

    private static NamedTypeNode ReferenceOf(InputValueDefinitionNode input) => TypeSyntax.NameOf(input.Type);
}
