namespace Kennisnetwerk.Search.Analysis.Compounds;

/// <summary>What the last part of a compound is.</summary>
internal enum HeadKind
{
    Word = 0,

    /// <summary>It never stands alone, but several words end in it (<c>ganger</c>).</summary>
    Bound = 1,

    /// <summary>It is a compound itself.</summary>
    Compound = 2,

    /// <summary>The collection has it.</summary>
    Collection = 3,
    Unknown = 4,
}
