namespace Kennisnetwerk.Graph.Reading;

/// <summary>A node at the other end of a relation.</summary>
/// <param name="Relation">The relation that was followed.</param>
/// <param name="Node">The node at its other end.</param>
public sealed record Neighbour(Relation Relation, Node Node);
