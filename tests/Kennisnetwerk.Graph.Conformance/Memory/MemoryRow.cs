using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Graph.Conformance.Memory;

/// <summary>A row before it is cut into pages: a node, and in an expansion the relation that led to it.</summary>
internal sealed record MemoryRow(Node Node, Relation? Relation);
