using System.Collections.Immutable;

namespace Kennisnetwerk.Graph.Stores;

/// <summary>What a store holds.</summary>
/// <param name="Nodes">Count per node type; every type of the schema is there.</param>
/// <param name="Relations">Count per relation kind; every kind of the schema is there.</param>
/// <param name="LastSequence">The last sequence number of the log; 0 when it is empty.</param>
public sealed record StoreSummary(ImmutableSortedDictionary<string, long> Nodes, ImmutableSortedDictionary<string, long> Relations, long LastSequence);
