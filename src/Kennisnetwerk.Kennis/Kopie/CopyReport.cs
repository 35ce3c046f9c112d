using System.Collections.Immutable;

namespace Kennisnetwerk.Kennis.Kopie;

/// <summary>What a copy did, and what the comparison after it found.</summary>
/// <param name="Copied">How many entries of the change log were taken over this time.</param>
/// <param name="Entries">How many entries of the change log were compared.</param>
/// <param name="Nodes">How many nodes were compared.</param>
/// <param name="Relations">How many relations were compared.</param>
/// <param name="DifferenceCount">How many differences there are.</param>
/// <param name="Differences">The first of them, in Dutch; at most <see cref="MaxDifferences"/>.</param>
public sealed record CopyReport(long Copied, long Entries, long Nodes, long Relations, long DifferenceCount, ImmutableArray<string> Differences)
{
    /// <summary>How many differences are told.</summary>
    public const int MaxDifferences = 50;

    /// <summary>Whether the stores hold the same.</summary>
    public bool IsSame => DifferenceCount == 0;
}
