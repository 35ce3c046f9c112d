using System.Collections.Immutable;
using Kennisnetwerk.Graph.Schema;

namespace Kennisnetwerk.Graph.Reading;

/// <summary>
/// What the names of a read mean: the node types and relation kinds that it goes over, and the fields of those that the viewer may
/// read. Every store checks a request here before it reads anything, so that all refuse the same requests.
/// </summary>
/// <remarks>A name may be a field of several types; they must then be of one kind, and the viewer must be allowed to read it in all of them.</remarks>
public sealed partial class ReadScope
{
    private static readonly ImmutableArray<GraphField> SystemFields =
    [
        new() { Name = SystemField.Id, Kind = FieldKind.Text, IsRequired = true, IsIndexed = true },
        new() { Name = SystemField.Type, Kind = FieldKind.Text, IsRequired = true },
        new() { Name = SystemField.Status, Kind = FieldKind.Text, IsRequired = true },
        new() { Name = SystemField.CreatedAt, Kind = FieldKind.Moment, IsRequired = true },
        new() { Name = SystemField.ModifiedAt, Kind = FieldKind.Moment, IsRequired = true },
    ];

    private readonly GraphSchema schema;
    private readonly Kijker kijker;

    private ReadScope(GraphSchema schema, Kijker kijker, IEnumerable<NodeType> types, IEnumerable<RelationKind>? kinds)
    {
        this.schema = schema;
        this.kijker = kijker;
        Types = [.. types];
        Kinds = kinds is null ? [] : [.. kinds];
        IsExpansion = kinds is not null;
    }

    /// <summary>The node types of the rows.</summary>
    public ImmutableArray<NodeType> Types { get; }

    /// <summary>The relation kinds that are followed; empty outside an expansion.</summary>
    public ImmutableArray<RelationKind> Kinds { get; }

    /// <summary>Whether a row has a relation besides its node, so that its order ends in two ids.</summary>
    public bool IsExpansion { get; }

    /// <summary>The scope of a scan, count or grouping.</summary>
    /// <exception cref="ArgumentException">The schema has no such type or interface.</exception>
    public static ReadScope OfNodes(GraphSchema schema, Kijker kijker, string type) => new(schema, kijker, TypesNamed(schema, type), kinds: null);

    /// <summary>The scope of an expansion.</summary>
    /// <exception cref="ArgumentException">A type or kind is unknown, or there are too many parents.</exception>
    public static ReadScope OfNeighbours(GraphSchema schema, Kijker kijker, ExpandRequest request)
    {
        if (request.Parents.Distinct(StringComparer.Ordinal).Count() > ExpandRequest.MaxParents)
        {
            throw new ArgumentException($"An expansion takes at most {ExpandRequest.MaxParents} parents; ask in parts.", nameof(request));
        }

        var kinds = request.Soorten.IsEmpty ? schema.RelationKinds : [.. request.Soorten.Distinct().Select(name => KindNamed(schema, name))];
        var types = request.NeighbourType is { } name ? TypesNamed(schema, name) : kinds.SelectMany(kind => FarEnds(kind, request.Direction))
            .Distinct().Select(type => schema.Type(type)!);
        return new ReadScope(schema, kijker, types, kinds);
    }

    /// <summary>Describes the field that a reference names; system fields are described alike.</summary>
    /// <exception cref="ArgumentException">No type has the field, the viewer may not read it, or it differs between types.</exception>
    public GraphField Field(FieldReference reference)
    {
        if (!reference.OnRelation && SystemFields.FirstOrDefault(field => field.Name == reference.Name) is { } system)
        {
            return system;
        }

        if (reference.OnRelation && !IsExpansion)
        {
            throw new ArgumentException($"'{reference}' names a property of a relation, and only an expansion follows relations.");
        }

        var found = (reference.OnRelation ? Kinds.Select(kind => kind.Property(reference.Name)) : Types.Select(type => type.Field(reference.Name)))
            .OfType<GraphField>().ToList();
        if (found.Count == 0)
        {
            throw new ArgumentException($"There is no field '{reference}' in {Name}.");
        }

        if (found.Any(field => field.VisibleFor > kijker.Rol))
        {
            throw new ArgumentException($"A {kijker.Rol} may not read '{reference}' in {Name}.");
        }

        return found.All(field => KindOf(field) == KindOf(found[0]) && field.IsList == found[0].IsList)
            ? found[0] with { IsSortable = found.All(field => field.IsSortable) }
            : throw new ArgumentException($"'{reference}' is of different kinds in {Name}; ask for one type.");
    }

    private string Name => string.Join(", ", Types.Select(type => type.Name).Concat(Kinds.Select(kind => kind.Name)));

    private static FieldKind KindOf(GraphField field) => field.Kind == FieldKind.Choice ? FieldKind.Text : field.Kind;

    private static IEnumerable<NodeType> TypesNamed(GraphSchema schema, string name) => schema.TypesOf(name) is { IsEmpty: false } types
        ? types.Select(type => schema.Type(type)!)
        : throw new ArgumentException($"There is no node type or interface '{name}'.");

    private static RelationKind KindNamed(GraphSchema schema, string name) =>
        schema.Kind(name) ?? throw new ArgumentException($"There is no relation kind '{name}'.");

    private static IEnumerable<string> FarEnds(RelationKind kind, Direction direction) => direction switch
    {
        Direction.Uit => kind.To,
        Direction.In => kind.From,
        _ => kind.To.Concat(kind.From),
    };
}
