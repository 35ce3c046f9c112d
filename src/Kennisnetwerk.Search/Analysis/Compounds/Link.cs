namespace Kennisnetwerk.Search.Analysis.Compounds;

/// <summary>How the first part of a compound becomes a known word.</summary>
internal enum Link
{
    /// <summary>It is one as it stands.</summary>
    None = 0,
    S = 1,
    En = 2,
    N = 3,
    E = 4,
    Er = 5,

    /// <summary>It never stands alone, but several words begin with it (<c>hersen</c>).</summary>
    Bound = 6,

    /// <summary>It is a compound itself.</summary>
    Compound = 7,

    /// <summary>Nothing is known of it.</summary>
    Unknown = 8,
}
