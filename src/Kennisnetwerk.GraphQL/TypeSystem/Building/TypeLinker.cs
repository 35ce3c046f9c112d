using System.Collections.Immutable;
using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem.Scalars;

namespace Kennisnetwerk.GraphQL.TypeSystem.Building;

/// <summary>Makes the types of a schema and links them by reference. The names in the SDL are known to be right.</summary>
/// <param name="syntax">The definitions.</param>
/// <param name="options">The scalars of the host.</param>
/// <param name="errors">What the draft reports to.</param>
internal sealed class TypeLinker(SchemaSyntax syntax, SchemaOptions options, SchemaErrors errors)
{
    private readonly OrderedDictionary<string, NamedType> _types = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, DirectiveDefinition> _directives = new(StringComparer.Ordinal);
    private int _objects;

    public SchemaDraft Link()
    {
        foreach (var nodes in syntax.Types)
        {
            _types.Add(nodes[0].Name.Value, Make(nodes));
        }

        foreach (var type in _types.Values)
        {
            LinkMembers(type);
        }

        LinkPossibleTypes();
        foreach (var node in syntax.Directives)
        {
            var arguments = LinkInputs(node.Arguments, input => $"@{node.Name.Value}({input.Name.Value}:)");
            _directives.Add(node.Name.Value, new DirectiveDefinition(node, arguments));
        }

        return new SchemaDraft(syntax, _types, _directives, FindRoots(), errors);
    }

    private NamedType Make(ImmutableArray<TypeDefinitionNode> nodes) => nodes[0] switch
    {
        ScalarTypeDefinitionNode scalar => new ScalarType(nodes, FindCoercion(scalar)),
        ObjectTypeDefinitionNode => new ObjectType(nodes, _objects++),
        InterfaceTypeDefinitionNode => new InterfaceType(nodes),
        UnionTypeDefinitionNode => new UnionType(nodes),
        EnumTypeDefinitionNode => new EnumType(nodes),
        InputObjectTypeDefinitionNode => new InputObjectType(nodes),
        _ => throw new InvalidOperationException($"{nodes[0].GetType().Name} defines no type."),
    };

    private ScalarCoercion FindCoercion(ScalarTypeDefinitionNode node)
    {
        var name = node.Name.Value;
        return StandardScalars.BuiltIn.GetValueOrDefault(name)
            ?? options.Scalars.GetValueOrDefault(name)
            ?? StandardScalars.Provided.GetValueOrDefault(name)
            ?? StandardScalars.Any;
    }

    private void LinkMembers(NamedType type)
    {
        switch (type)
        {
            case FieldedType fielded:
                fielded.SetInterfaces([.. fielded.Definitions
                    .SelectMany(TypeSyntax.InterfacesOf)
                    .Select(node => _types[node.Name.Value])
                    .OfType<InterfaceType>()
                    .Distinct()]);
                fielded.SetFields(new MemberList<Field>(
                    fielded.Definitions.SelectMany(TypeSyntax.FieldsOf).Select(node => LinkField(fielded, node))));
                break;
            case UnionType union:
                union.SetMembers([.. union.Definitions
                    .SelectMany(TypeSyntax.MembersOf)
                    .Select(node => _types[node.Name.Value])
                    .OfType<ObjectType>()
                    .Distinct()]);
                break;
            case InputObjectType input:
                input.SetFields(LinkInputs(
                    input.Definitions.SelectMany(TypeSyntax.InputFieldsOf), field => $"{input.Name}.{field.Name.Value}"));
                break;
        }
    }

    private Field LinkField(FieldedType owner, FieldDefinitionNode node)
    {
        var arguments = LinkInputs(
            node.Arguments, argument => $"{owner.Name}.{node.Name.Value}({argument.Name.Value}:)");
        return new Field(owner, node, LinkType(node.Type), arguments);
    }

    private MemberList<InputValue> LinkInputs(
        IEnumerable<InputValueDefinitionNode> nodes,
        Func<InputValueDefinitionNode, string> coordinate) =>
        new(nodes.Select(node => new InputValue(coordinate(node), node, LinkType(node.Type))));

    private GraphQLType LinkType(TypeNode node) => node switch
    {
        ListTypeNode list => new ListType(LinkType(list.ItemType)),
        NonNullTypeNode nonNull => new NonNullType(LinkType(nonNull.NullableType)),
        NamedTypeNode named => _types[named.Name.Value],
        _ => throw new InvalidOperationException($"{node.GetType().Name} is no type."),
    };

    private void LinkPossibleTypes()
    {
        var objects = _types.Values.OfType<ObjectType>().ToArray();
        var implementations = objects
            .SelectMany(type => type.Interfaces.Select(implemented => (Interface: implemented, Type: type)))
            .ToLookup(pair => pair.Interface, pair => pair.Type);
        foreach (var type in _types.Values.OfType<CompositeType>())
        {
            type.SetPossibleTypes(new TypeSet(type switch
            {
                ObjectType self => [self],
                UnionType union => union.Members,
                InterfaceType self => implementations[self],
                _ => [],
            }));
        }
    }

    /// <summary>The roots: those that the schema definition names, or without one the types with the usual names.</summary>
    private Dictionary<OperationType, (NamedType Type, Node Node)> FindRoots()
    {
        var roots = new Dictionary<OperationType, (NamedType Type, Node Node)>();
        foreach (var root in syntax.Schema.SelectMany(node => node.OperationTypes))
        {
            roots[root.Operation] = (_types[root.Type.Name.Value], root.Type);
        }

        if (!syntax.Schema.Any(node => !node.IsExtension))
        {
            foreach (var operation in Enum.GetValues<OperationType>())
            {
                if (_types.TryGetValue(operation.ToString(), out var type))
                {
                    roots.TryAdd(operation, (type, type.Definitions[0]));
                }
            }
        }

        return roots;
    }
}
