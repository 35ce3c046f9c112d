namespace Kennisnetwerk.Graph.Neo4j.Client.Values;

/// <summary>A node in an answer.</summary>
/// <param name="ElementId">The server's own id: valid within this answer's transaction, never to be stored.</param>
/// <param name="Labels">The labels, in no particular order.</param>
/// <param name="Properties">The properties; a property that is absent is simply not there.</param>
internal sealed record Neo4jNode(string ElementId, IReadOnlyList<string> Labels, IReadOnlyDictionary<string, object?> Properties);
