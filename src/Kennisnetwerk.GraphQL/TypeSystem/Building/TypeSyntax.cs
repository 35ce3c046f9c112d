using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.TypeSystem.Building;

/// <summary>The members that a type definition or extension declares, whatever its kind.</summary>
internal static class TypeSyntax
{
    public static IEnumerable<NamedTypeNode> InterfacesOf(TypeDefinitionNode node) => node switch
    {
        ObjectTypeDefinitionNode type => type.Interfaces,
        InterfaceTypeDefinitionNode type => type.Interfaces,
        _ => [],
    };

    public static IEnumerable<FieldDefinitionNode> FieldsOf(TypeDefinitionNode node) => node switch
    {
        ObjectTypeDefinitionNode type => type.Fields,
        InterfaceTypeDefinitionNode type => type.Fields,
        _ => [],
    };

    public static IEnumerable<NamedTypeNode> MembersOf(TypeDefinitionNode node) =>
        node is UnionTypeDefinitionNode type ? type.MemberTypes : [];

    public static IEnumerable<EnumValueDefinitionNode> ValuesOf(TypeDefinitionNode node) =>
        node is EnumTypeDefinitionNode type ? type.Values : [];

    public static IEnumerable<InputValueDefinitionNode> InputFieldsOf(TypeDefinitionNode node) =>
        node is InputObjectTypeDefinitionNode type ? type.Fields : [];

    /// <summary>The name that a reference to a type ends in.</summary>
    public static NamedTypeNode NameOf(TypeNode node)
    {
        while (node is not NamedTypeNode)
        {
            node = node is ListTypeNode list ? list.ItemType : ((NonNullTypeNode)node).NullableType;
        }

        return (NamedTypeNode)node;
    }
}
