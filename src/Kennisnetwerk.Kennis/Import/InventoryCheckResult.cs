using System.Collections.Immutable;

namespace Kennisnetwerk.Kennis.Import;

/// <summary>Whether the graph holds what the inventory's files say.</summary>
/// <param name="Files">Per file: its rows, those left out on purpose, and those found in the graph, by type or kind.</param>
/// <param name="Faults">What does not add up, in Dutch; empty when all does.</param>
public sealed record InventoryCheckResult(ImmutableArray<FileCount> Files, ImmutableArray<string> Faults);
