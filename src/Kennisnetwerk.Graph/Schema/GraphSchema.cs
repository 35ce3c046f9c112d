using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Kennisnetwerk.Graph.Schema;

/// <summary>
/// The graph's schema: what nodes and relations there are. Immutable; read from the SDL by <see cref="GraphSchemaLoader"/>.
/// </summary>
public sealed class GraphSchema
{
    private readonly FrozenDictionary<string, NodeType> types;
    private readonly FrozenDictionary<string, RelationKind> kinds;
    private readonly FrozenDictionary<string, ImmutableArray<string>> implementors;

    /// <summary>A schema of these types and kinds, in their order.</summary>
    /// <param name="version">The version that log entries name (<c>schema @versie(nummer:)</c>); from 1 up.</param>
    /// <param name="nodeTypes">The node types.</param>
    /// <param name="relationKinds">The relation kinds.</param>
    public GraphSchema(int version, IEnumerable<NodeType> nodeTypes, IEnumerable<RelationKind> relationKinds)
    {
        Version = version;
        NodeTypes = [.. nodeTypes];
        RelationKinds = [.. relationKinds];
        types = NodeTypes.ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);
        kinds = RelationKinds.ToFrozenDictionary(kind => kind.Name, StringComparer.Ordinal);
        implementors = NodeTypes
            .SelectMany(type => type.Interfaces.Select(name => (Interface: name, type.Name)))
            .GroupBy(pair => pair.Interface, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Name).ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>The version of the schema, from 1 up; raised by every change that old data does not fit.</summary>
    public int Version { get; }

    /// <summary>The node types, in the order of the SDL.</summary>
    public ImmutableArray<NodeType> NodeTypes { get; }

    /// <summary>The relation kinds, in the order of the SDL.</summary>
    public ImmutableArray<RelationKind> RelationKinds { get; }

    /// <summary>The node type with this name, or null.</summary>
    public NodeType? Type(string name) => types.GetValueOrDefault(name);

    /// <summary>The relation kind with this name, or null.</summary>
    public RelationKind? Kind(string name) => kinds.GetValueOrDefault(name);

    /// <summary>The node types behind a name: the type itself, or all that implement the interface; empty for an unknown name.</summary>
    public ImmutableArray<string> TypesOf(string typeOrInterface) =>
        types.ContainsKey(typeOrInterface) ? [typeOrInterface] : implementors.GetValueOrDefault(typeOrInterface, []);
}
