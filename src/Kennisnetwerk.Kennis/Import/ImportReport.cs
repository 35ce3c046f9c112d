using System.Collections.Immutable;

namespace Kennisnetwerk.Kennis.Import;

/// <summary>The outcome of an import, or what it would be.</summary>
public sealed record ImportReport
{
    /// <summary>Whether it only looked (<c>--voorproef</c>), so that nothing was written.</summary>
    public bool IsPreview { get; init; }

    /// <summary>Every fault, in the order of the files and their lines; with one or more of them nothing was changed.</summary>
    public ImmutableArray<ImportFault> Faults { get; init; } = [];

    /// <summary>What became of the rows, per file.</summary>
    public ImmutableArray<FileCount> Files { get; init; } = [];

    /// <summary>What it does, per node type, ordered by name.</summary>
    public ImmutableArray<ChangeCount> Nodes { get; init; } = [];

    /// <summary>What it does, per relation kind, ordered by name.</summary>
    public ImmutableArray<ChangeCount> Relations { get; init; } = [];

    /// <summary>The sequence number of the log entry; null when nothing was changed.</summary>
    public long? Sequence { get; init; }

    /// <summary>Whether nothing was wrong.</summary>
    public bool Succeeded => Faults.IsEmpty;

    /// <summary>Whether the import changes anything.</summary>
    public bool ChangesAnything => Nodes.Concat(Relations).Any(count => count.New + count.Changed > 0);
}
