using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem.Building;

namespace Kennisnetwerk.GraphQL.TypeSystem.Rules;

/// <summary>A type declares interfaces only, each once, never itself, and also those that its interfaces declare.</summary>
/// <remarks>Specification, sections 3.6 Objects and 3.7 Interfaces, <c>IsValidImplementation</c>.</remarks>
internal sealed class DeclaredInterfacesRule : ISchemaRule
{
    public void Check(SchemaDraft draft)
    {
        foreach (var type in draft.Types.OfType<FieldedType>())
        {
            foreach (var same in NodesOf(type).GroupBy(draft.FindType))
            {
                CheckDeclaration(draft, type, same.Key, [.. same]);
            }
        }
    }

    private static void CheckDeclaration(SchemaDraft draft, FieldedType type, NamedType declared, NamedTypeNode[] nodes)
    {
        if (declared is not InterfaceType implemented)
        {
            Report(draft, $"Type {type} must only implement Interface types, it cannot implement {declared}.", nodes);
            return;
        }

        if (ReferenceEquals(type, implemented))
        {
            Report(draft, $"Type {type} cannot implement itself because it would create a circular reference.", nodes);
            return;
        }

        if (nodes.Length > 1)
        {
            Report(draft, $"Type {type} can only implement {implemented} once.", nodes);
        }

        foreach (var missing in implemented.Interfaces.Except(type.Interfaces))
        {
            Report(
                draft,
                ReferenceEquals(missing, type)
                    ? $"Type {type} cannot implement {implemented} because it would create a circular reference."
                    : $"Type {type} must implement {missing} because it is implemented by {implemented}.",
                [.. NodesOf(implemented).Where(node => node.Name.Value == missing.Name), .. nodes]);
        }
    }

    private static IEnumerable<NamedTypeNode> NodesOf(FieldedType type) =>
        type.Definitions.SelectMany(TypeSyntax.InterfacesOf);

    private static void Report(SchemaDraft draft, string message, IEnumerable<Node> nodes) =>
        draft.Errors.Report(nameof(DeclaredInterfacesRule), message, nodes);
}
