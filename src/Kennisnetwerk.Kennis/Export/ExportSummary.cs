namespace Kennisnetwerk.Kennis.Export;

/// <summary>What an export wrote.</summary>
/// <param name="Nodes">How many nodes.</param>
/// <param name="Relations">How many relations.</param>
/// <param name="Sequence">The last sequence number of the log before it began.</param>
/// <param name="IsWhole">Whether the graph stood still meanwhile; when not, the lines may be of different moments.</param>
public sealed record ExportSummary(long Nodes, long Relations, long Sequence, bool IsWhole);
