using Kennisnetwerk.Graph.Neo4j.Cypher;
using Kennisnetwerk.Graph.Neo4j.Cypher.Clauses;
using Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;
using Kennisnetwerk.Graph.Neo4j.Cypher.Names;
using Kennisnetwerk.Graph.Neo4j.Cypher.Patterns;
using Kennisnetwerk.Graph.Neo4j.Model;

namespace Kennisnetwerk.Graph.Neo4j.Schema;

/// <summary>The statements about the one node that says under which schema the database was made.</summary>
internal static class MarkerQuery
{
    /// <summary>The marker's name.</summary>
    public const string MarkerName = "kennisnetwerk";

    /// <summary>The column with the way in which records are kept.</summary>
    public static readonly Variable Format = new("formaat");

    /// <summary>The column with the schema's version.</summary>
    public static readonly Variable Version = new("versie");

    /// <summary>The column with the version of the sort keys.</summary>
    public static readonly Variable SortKeyVersion = new("sorteersleutels");

    private static readonly Variable Marker = new("merk");
    private static readonly Variable Node = new("knoop");

    /// <summary>How many nodes the database has, ours or not; the column is <c>aantal</c>.</summary>
    public static Query CountAll() => new(new Match(new NodePattern(Node)), new Return(new Item(FunctionCall.CountAll(), "aantal")));

    /// <summary>The marker, if there is one.</summary>
    public static Query Read() => new(
        new Match(TheMarker()),
        new Return(Column(Format), Column(Version), Column(SortKeyVersion)));

    /// <summary>Sets the marker.</summary>
    public static Query Write(DatabaseMarker marker, DateTimeOffset moment) => new(
        new Merge(TheMarker()),
        new SetProperties(
            (Property(Format), new Parameter(marker.Format)),
            (Property(Version), new Parameter(marker.SchemaVersion)),
            (Property(SortKeyVersion), new Parameter(marker.SortKeyVersion)),
            (Marker.Of(LogNames.Moment), new Parameter(moment))));

    private static NodePattern TheMarker() => new NodePattern(Marker, Names.Marker).With(Names.Name, new Parameter(MarkerName));

    private static Item Column(Variable name) => new(Property(name), name);

    private static Property Property(Variable name) => Marker.Of(new PropertyName(name.Name));
}
