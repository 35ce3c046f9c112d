using Kennisnetwerk.Graph.Neo4j.Cypher.Names;

namespace Kennisnetwerk.Graph.Neo4j.Model;

/// <summary>The properties of the log's nodes.</summary>
internal static class LogNames
{
    /// <summary>The sequence number.</summary>
    public static PropertyName Sequence { get; } = new("nummer");

    /// <summary>The place of an item within its entry, from 0.</summary>
    public static PropertyName Ordinal { get; } = new("volgnr");

    /// <summary>The ChangeSet's key.</summary>
    public static PropertyName Key { get; } = new("sleutel");

    /// <summary>When.</summary>
    public static PropertyName Moment { get; } = new("moment");

    /// <summary>Who.</summary>
    public static PropertyName Actor { get; } = new("actor");

    /// <summary>Where from.</summary>
    public static PropertyName Source { get; } = new("bron");

    /// <summary>Why.</summary>
    public static PropertyName Reason { get; } = new("reden");

    /// <summary>The version of the schema.</summary>
    public static PropertyName SchemaVersion { get; } = new("schemaversie");

    /// <summary>How many items an entry has.</summary>
    public static PropertyName Count { get; } = new("aantal");

    /// <summary>Characters of all items up to and with this entry: by it a read knows beforehand how much it asks for.</summary>
    public static PropertyName Size { get; } = new("omvang");

    /// <summary>Whether an item is of a node.</summary>
    public static PropertyName IsNode { get; } = new("knoop");

    /// <summary>The type of an item's node.</summary>
    public static PropertyName Type { get; } = new("soort");

    /// <summary>The state before, as JSON; absent when it was created or erased.</summary>
    public static PropertyName Before { get; } = new("voor");

    /// <summary>The state after, as JSON; absent when it was deleted or erased.</summary>
    public static PropertyName After { get; } = new("na");

    /// <summary>Whether the content was erased.</summary>
    public static PropertyName IsErased { get; } = new("gewist");

    /// <summary>Who holds the lock on the log's state; written to take it.</summary>
    public static PropertyName Lock { get; } = new("slot");
}
