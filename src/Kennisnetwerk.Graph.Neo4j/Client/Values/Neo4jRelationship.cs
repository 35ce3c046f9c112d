namespace Kennisnetwerk.Graph.Neo4j.Client.Values;

/// <summary>A relationship in an answer.</summary>
/// <param name="ElementId">The server's own id: valid within this answer's transaction, never to be stored.</param>
/// <param name="StartElementId">The node it comes from.</param>
/// <param name="EndElementId">The node it points at.</param>
/// <param name="Type">The relationship type.</param>
/// <param name="Properties">The properties.</param>
internal sealed record Neo4jRelationship(
    string ElementId, string StartElementId, string EndElementId, string Type, IReadOnlyDictionary<string, object?> Properties);
