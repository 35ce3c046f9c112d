namespace Kennisnetwerk.Graph.Reading;

/// <summary>Which end of a relation the given node stands at.</summary>
public enum Direction
{
    /// <summary>The given node is <see cref="Relation.Van"/>; its neighbour is <see cref="Relation.Naar"/>.</summary>
    Uit,

    /// <summary>The given node is <see cref="Relation.Naar"/>; its neighbour is <see cref="Relation.Van"/>.</summary>
    In,

    /// <summary>Either; a relation of a node with itself counts once.</summary>
    Beide,
}
