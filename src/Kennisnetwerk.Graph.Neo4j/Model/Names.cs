using Kennisnetwerk.Graph.Neo4j.Cypher.Names;

namespace Kennisnetwerk.Graph.Neo4j.Model;

/// <summary>
/// The names that are ours and not the schema's. They begin with an underscore, which a name of the schema may not, but for the
/// two that people who browse the database look for: the label of every node and its id.
/// </summary>
internal static class Names
{
    /// <summary>What names of the schema may not begin with.</summary>
    public const string Prefix = "_";

    /// <summary>Every node of the graph, beside the labels of its type and interfaces.</summary>
    public static Label Knoop { get; } = new("Knoop");

    /// <summary>An id that was used and is not any more.</summary>
    public static Label Retired { get; } = new("_Vervallen");

    /// <summary>An entry of the change log.</summary>
    public static Label LogEntry { get; } = new("_Logregel");

    /// <summary>What an entry did to one node or relation.</summary>
    public static Label LogItem { get; } = new("_Logonderdeel");

    /// <summary>The key of a ChangeSet that was applied.</summary>
    public static Label Key { get; } = new("_Sleutel");

    /// <summary>The one node that says where the log stands; who writes locks it first.</summary>
    public static Label State { get; } = new("_Stand");

    /// <summary>The one node that says under which schema the database was made.</summary>
    public static Label Marker { get; } = new("_Schema");

    /// <summary>The lease on a job.</summary>
    public static Label Lease { get; } = new("_Pacht");

    /// <summary>From a mention to each node that one of its claims concerns.</summary>
    public static RelationshipType SpeaksOf { get; } = new("_SPREEKT_OVER");

    /// <summary>The id of a node, also of a retired one and of a log item.</summary>
    public static PropertyName Id { get; } = new("id");

    /// <summary>The id of a relation.</summary>
    public static PropertyName RelationId { get; } = new("_id");

    /// <summary>The name of a node's type.</summary>
    public static PropertyName Type { get; } = new("_soort");

    /// <summary>How often a node or relation was changed.</summary>
    public static PropertyName Version { get; } = new("_versie");

    /// <summary>How far a node is on its way to the public.</summary>
    public static PropertyName Status { get; } = new("_status");

    /// <summary>The owners of a node.</summary>
    public static PropertyName Owners { get; } = new("_eigenaars");

    /// <summary>When a node was created.</summary>
    public static PropertyName CreatedAt { get; } = new("_aangemaakt");

    /// <summary>When a node last changed.</summary>
    public static PropertyName ModifiedAt { get; } = new("_gewijzigd");

    /// <summary>The claims of a mention, as JSON.</summary>
    public static PropertyName Claims { get; } = new("_beweringen");

    /// <summary>What a claim speaks of: the id of a node or a relation.</summary>
    public static PropertyName Over { get; } = new("over");

    /// <summary>The id that stands for a retired one.</summary>
    public static PropertyName To { get; } = new("naar");

    /// <summary>Where a row starts from.</summary>
    public static PropertyName From { get; } = new("van");

    /// <summary>The properties of a row that is written.</summary>
    public static PropertyName Fields { get; } = new("velden");

    /// <summary>Names the one node of its kind.</summary>
    public static PropertyName Name { get; } = new("naam");

    /// <summary>The property that keeps the <see cref="Values.DutchSortKey"/> of a sortable text.</summary>
    public static PropertyName SortKey(string field) => new($"_sorteer_{field}");
}
