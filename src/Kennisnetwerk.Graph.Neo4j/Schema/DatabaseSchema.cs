using Kennisnetwerk.Graph.Neo4j.Cypher.Names;
using Kennisnetwerk.Graph.Neo4j.Model;
using Kennisnetwerk.Graph.Neo4j.Records;
using Kennisnetwerk.Graph.Schema;

namespace Kennisnetwerk.Graph.Neo4j.Schema;

/// <summary>
/// The constraints and indexes that a <see cref="GraphSchema"/> asks for. That a required field is there is not among them: Neo4j's
/// Community edition has no such constraint, so the write path guards it, and <c>controleer</c> looks afterwards.
/// </summary>
internal static class DatabaseSchema
{
    /// <summary>All constraints and then all indexes, each once, in the order of the schema.</summary>
    public static IReadOnlyList<SchemaElement> Of(GraphModel model) =>
        [.. OwnConstraints(), .. model.Kinds.Select(kind => SchemaElement.UniqueRelationship(kind, Names.RelationId)), .. OwnIndexes(),
            .. model.Schema.NodeTypes.SelectMany(TypeIndexes), .. model.Interfaces.SelectMany(name => InterfaceIndexes(model, name))];

    private static IEnumerable<SchemaElement> OwnConstraints() =>
    [
        SchemaElement.UniqueNode(Names.Knoop, Names.Id),
        SchemaElement.UniqueNode(Names.Retired, Names.Id),
        SchemaElement.UniqueNode(Names.LogEntry, LogNames.Sequence),
        SchemaElement.UniqueNode(Names.LogItem, LogNames.Sequence, LogNames.Ordinal),
        SchemaElement.UniqueNode(Names.Key, LogNames.Key),
        SchemaElement.UniqueNode(Names.State, Names.Name),
        SchemaElement.UniqueNode(Names.Lease, Names.Name),
        SchemaElement.UniqueNode(Names.Marker, Names.Name),
    ];

    private static IEnumerable<SchemaElement> OwnIndexes() =>
    [
        SchemaElement.RangeNode(Names.Retired, Names.To),
        SchemaElement.RangeNode(Names.LogItem, Names.Id),
        SchemaElement.RangeRelationship(Names.SpeaksOf, Names.Over),
    ];

    private static IEnumerable<SchemaElement> TypeIndexes(NodeType type)
    {
        var label = GraphModel.Label(type.Name);
        yield return SchemaElement.RangeNode(label, Names.Id);
        yield return SchemaElement.RangeNode(label, Names.ModifiedAt);
        foreach (var field in type.Fields.Where(field => field is { IsIndexed: true, IsList: false }))
        {
            yield return SchemaElement.RangeNode(label, new PropertyName(field.Name));
        }
        foreach (var field in type.Fields.Where(SortKeys.Has))
        {
            yield return SchemaElement.RangeNode(label, Names.SortKey(field.Name));
        }
    }

    /// <summary>Lists of an interface stand in alphabetical order of a field that all its types can be sorted by.</summary>
    private static IEnumerable<SchemaElement> InterfaceIndexes(GraphModel model, string name)
    {
        var types = model.Schema.TypesOf(name).Select(type => model.Schema.Type(type)!).ToList();
        return types[0].Fields
            .Where(field => SortKeys.Has(field) && types.All(type => type.Field(field.Name) is { } same && SortKeys.Has(same)))
            .Select(field => SchemaElement.RangeNode(GraphModel.Label(name), Names.SortKey(field.Name)));
    }
}
