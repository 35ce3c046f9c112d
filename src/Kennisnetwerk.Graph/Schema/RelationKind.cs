using System.Collections.Immutable;

namespace Kennisnetwerk.Graph.Schema;

/// <summary>A kind of relation: a value of the SDL enum <c>Relatiesoort</c> with its <c>@relatiesoort</c>.</summary>
public sealed record RelationKind
{
    /// <summary>The name: <c>UITGEVOERD_DOOR</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it says, in Dutch, read from start to end.</summary>
    public string Description { get; init; } = "";

    /// <summary>The node types that it may start from; interfaces are spelled out.</summary>
    public required ImmutableArray<string> From { get; init; }

    /// <summary>The node types that it may point to; interfaces are spelled out.</summary>
    public required ImmutableArray<string> To { get; init; }

    /// <summary>The properties that it may have: a choice of the fields of the SDL type <c>Relatie</c>.</summary>
    public required ImmutableArray<GraphField> Properties { get; init; }

    /// <summary>Whether a chain of this relation may never return to its start (<c>hierarchie: true</c>).</summary>
    public bool IsHierarchy { get; init; }

    /// <summary>Whether the relation belongs to the bookkeeping of sources and not to the content (<c>systeem: true</c>).</summary>
    public bool IsSystem { get; init; }

    /// <summary>The property with this name, or null.</summary>
    public GraphField? Property(string name) => Properties.FirstOrDefault(property => property.Name == name);
}
