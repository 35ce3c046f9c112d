namespace Kennisnetwerk.Kennis.Kopie;

/// <summary>What a copy is busy with.</summary>
public enum CopyStep
{
    /// <summary>Taking over entries of the change log.</summary>
    Copying,

    /// <summary>Comparing entries of the change log.</summary>
    ComparingLog,

    /// <summary>Comparing nodes.</summary>
    ComparingNodes,

    /// <summary>Comparing relations.</summary>
    ComparingRelations,
}
