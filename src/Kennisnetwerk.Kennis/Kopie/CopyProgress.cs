namespace Kennisnetwerk.Kennis.Kopie;

/// <summary>How far a copy is.</summary>
/// <param name="Step">What it is busy with.</param>
/// <param name="Done">How many of them are done.</param>
/// <param name="Total">How many there are.</param>
public sealed record CopyProgress(CopyStep Step, long Done, long Total);
