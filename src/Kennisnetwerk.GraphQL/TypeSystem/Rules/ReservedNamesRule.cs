using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem.Building;

namespace Kennisnetwerk.GraphQL.TypeSystem.Rules;

/// <summary>No name begins with two underscores.</summary>
/// <remarks>Specification, section 2.1.8 Names, "Reserved Names".</remarks>
internal sealed class ReservedNamesRule : ISyntaxRule
{
    public void Check(SchemaSyntax syntax, SchemaErrors errors)
    {
        var names = syntax.Types.SelectMany(nodes => nodes.SelectMany(NamesOf).Prepend(nodes[0].Name))
            .Concat(syntax.Directives.SelectMany(node => node.Arguments.Select(argument => argument.Name).Prepend(node.Name)));
        foreach (var name in names)
        {
            if (name.Value.StartsWith("__", StringComparison.Ordinal) && !ReferenceEquals(name.Source, Prelude.Source))
            {
                errors.Report(
                    nameof(ReservedNamesRule),
                    $"Name \"{name.Value}\" must not begin with \"__\", which is reserved by GraphQL introspection.",
                    name);
            }
        }
    }

    private static IEnumerable<NameNode> NamesOf(TypeDefinitionNode node) =>
    [
        .. TypeSyntax.InputFieldsOf(node).Select(field => field.Name),
        .. TypeSyntax.ValuesOf(node).Select(value => value.Name),
        .. TypeSyntax.FieldsOf(node).SelectMany(field => field.Arguments.Select(argument => argument.Name).Prepend(field.Name)),
    ];
}
