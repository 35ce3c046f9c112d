using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Reading;

/// <summary>How many nodes have a value.</summary>
/// <param name="Value">The value; null for the nodes that have none.</param>
/// <param name="Count">How many.</param>
public sealed record Group(GraphValue? Value, long Count);
