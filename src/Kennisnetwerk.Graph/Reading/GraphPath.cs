using System.Collections.Immutable;

namespace Kennisnetwerk.Graph.Reading;

/// <summary>A shortest path: its node ids from start to end, and between each two the relation that joins them.</summary>
/// <param name="Nodes">The node ids, one more than the relations.</param>
/// <param name="Relations">The relation ids.</param>
public sealed record GraphPath(ImmutableArray<string> Nodes, ImmutableArray<string> Relations);
