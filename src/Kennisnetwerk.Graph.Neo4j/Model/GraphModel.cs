using System.Collections.Frozen;
using Kennisnetwerk.Graph.Neo4j.Cypher.Names;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;

namespace Kennisnetwerk.Graph.Neo4j.Model;

/// <summary>How a <see cref="GraphSchema"/> stands in the database: labels, relationship types and properties.</summary>
internal sealed class GraphModel
{
    private readonly FrozenDictionary<string, Label[]> _labels;

    /// <summary>The model of a schema.</summary>
    /// <exception cref="ArgumentException">The schema uses a name that is ours, or none that Neo4j can hold.</exception>
    public GraphModel(GraphSchema schema)
    {
        Schema = schema;
        Kinds = [.. schema.RelationKinds.Select(kind => new RelationshipType(Own(kind.Name)))];
        _labels = schema.NodeTypes.ToFrozenDictionary(type => type.Name, LabelsOf, StringComparer.Ordinal);
        foreach (var field in schema.NodeTypes.SelectMany(type => type.Fields).Concat(schema.RelationKinds.SelectMany(kind => kind.Properties)))
        {
            _ = new PropertyName(Own(field.Name));
        }
    }

    /// <summary>The schema.</summary>
    public GraphSchema Schema { get; }

    /// <summary>The relationship types of all kinds, in the schema's order.</summary>
    public IReadOnlyList<RelationshipType> Kinds { get; }

    /// <summary>The names of all interfaces.</summary>
    public IEnumerable<string> Interfaces => Schema.NodeTypes.SelectMany(type => type.Interfaces).Distinct(StringComparer.Ordinal);

    /// <summary>All labels of a node of this type.</summary>
    public IReadOnlyList<Label> Labels(string type) => _labels[type];

    /// <summary>The label by which the nodes of a type or interface are found.</summary>
    public static Label Label(string typeOrInterface) => new(typeOrInterface);

    /// <summary>The property that a field of a node is kept in.</summary>
    public static PropertyName Property(FieldReference field) => field switch
    {
        { OnRelation: true } => new(field.Name),
        { Name: SystemField.Id } => Names.Id,
        { Name: SystemField.Type } => Names.Type,
        { Name: SystemField.Status } => Names.Status,
        { Name: SystemField.CreatedAt } => Names.CreatedAt,
        { Name: SystemField.ModifiedAt } => Names.ModifiedAt,
        _ => new(field.Name),
    };

    /// <summary>Whether the field is one that every node has.</summary>
    public static bool IsSystem(FieldReference field) => !field.OnRelation && Property(field).Name != field.Name || field is { OnRelation: false, Name: SystemField.Id };

    private static Label[] LabelsOf(NodeType type) =>
        [Names.Knoop, new(Own(type.Name)), .. type.Interfaces.Select(name => new Label(Own(name)))];

    private static string Own(string name) =>
        name.StartsWith(Names.Prefix, StringComparison.Ordinal) || name == Names.Knoop.Name || name == Names.Id.Name
            ? throw new ArgumentException($"The schema uses the name '{name}', which the Neo4j store needs for itself; choose another.")
            : name;
}
