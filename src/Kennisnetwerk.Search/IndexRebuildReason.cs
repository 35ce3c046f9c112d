namespace Kennisnetwerk.Search;

/// <summary>Why an index must be built anew.</summary>
public enum IndexRebuildReason
{
    /// <summary>The files have another format version, or are not ours.</summary>
    ForeignFormat,

    /// <summary>The index was built for other fields.</summary>
    OtherFields,

    /// <summary>The index was built by another analysis chain or other word lists.</summary>
    OtherAnalysis,

    /// <summary>A checksum does not hold, or a file is missing or cut short.</summary>
    Damaged,
}
