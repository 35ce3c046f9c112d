using Kennisnetwerk.Graph.Changes;

namespace Kennisnetwerk.Kennis.Import;

/// <summary>What an import may ask of the machine. What goes beyond a bound is refused with a fault that names it.</summary>
public sealed record ImportOptions
{
    /// <summary>The largest file, in bytes; 32 MiB.</summary>
    public long MaxFileBytes { get; init; } = 32L << 20;

    /// <summary>The longest cell, in characters; 10,000, the longest value of a claim.</summary>
    public int MaxCellLength { get; init; } = Graph.Claims.Claim.MaxValueLength;

    /// <summary>The most rows in one file, without its heading; 20,000.</summary>
    public int MaxRows { get; init; } = 20_000;

    /// <summary>
    /// The most changes that are written in one transaction, 1 to <see cref="ChangeSet.MaxChanges"/>. A larger import is validated whole, then written
    /// as a series; broken off, importing the same again goes on.
    /// </summary>
    public int MaxChangesAtOnce { get; init; } = ChangeSet.MaxChanges;

    /// <summary>The most faults that are reported; 1,000.</summary>
    public int MaxFaults { get; init; } = 1000;
}
