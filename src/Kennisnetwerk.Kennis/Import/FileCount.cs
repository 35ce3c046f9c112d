using System.Collections.Immutable;

namespace Kennisnetwerk.Kennis.Import;

/// <summary>What became of the rows of a file.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Rows">The rows, without the heading.</param>
/// <param name="LeftOut">The rows that are left out on purpose: persons outside the kennisnetwerk, and their relations.</param>
/// <param name="ByType">The rows by the node type or the relation kind that they feed.</param>
public sealed record FileCount(string File, int Rows, int LeftOut, ImmutableSortedDictionary<string, int> ByType)
{
    /// <summary>Whether every row is left out or feeds a type.</summary>
    public bool IsComplete => Rows == LeftOut + ByType.Values.Sum();
}
