using Kennisnetwerk.Graph.Neo4j.Cypher.Names;

namespace Kennisnetwerk.Graph.Neo4j.Schema;

/// <summary>A constraint or index that the database must have.</summary>
/// <param name="Name">Its name there, by which it is recognised as ours.</param>
/// <param name="IsConstraint">Whether it also forbids something.</param>
/// <param name="Statement">The Cypher that makes it when it is not there.</param>
internal sealed record SchemaElement(string Name, bool IsConstraint, string Statement)
{
    /// <summary>What the names of our constraints and indexes begin with.</summary>
    public const string NamePrefix = "kn_";

    /// <summary>No two nodes with this label have the same values of these properties.</summary>
    public static SchemaElement UniqueNode(Label label, params IReadOnlyList<PropertyName> properties) =>
        Constraint($"kn_knoop_{label.Name}_{Join(properties)}", $"(n:{label})", "n", properties);

    /// <summary>No two relationships of this type have the same value of the property.</summary>
    public static SchemaElement UniqueRelationship(RelationshipType type, PropertyName property) =>
        Constraint($"kn_relatie_{type.Name}_{property.Name}", $"()-[n:{type}]-()", "n", [property]);

    /// <summary>Nodes with this label can be found and ordered by the property.</summary>
    public static SchemaElement RangeNode(Label label, PropertyName property) =>
        Index($"kn_knoop_{label.Name}_{property.Name}", $"(n:{label})", property);

    /// <summary>Relationships of this type can be found by the property.</summary>
    public static SchemaElement RangeRelationship(RelationshipType type, PropertyName property) =>
        Index($"kn_relatie_{type.Name}_{property.Name}", $"()-[n:{type}]-()", property);

    private static SchemaElement Constraint(string name, string pattern, string variable, IReadOnlyList<PropertyName> properties) => new(
        name,
        IsConstraint: true,
        $"CREATE CONSTRAINT {Identifier.Quote(name)} IF NOT EXISTS FOR {pattern} REQUIRE "
        + $"({string.Join(", ", properties.Select(property => $"{variable}.{property}"))}) IS UNIQUE");

    private static SchemaElement Index(string name, string pattern, PropertyName property) => new(
        name, IsConstraint: false, $"CREATE RANGE INDEX {Identifier.Quote(name)} IF NOT EXISTS FOR {pattern} ON (n.{property})");

    private static string Join(IEnumerable<PropertyName> properties) => string.Join('_', properties.Select(property => property.Name));
}
