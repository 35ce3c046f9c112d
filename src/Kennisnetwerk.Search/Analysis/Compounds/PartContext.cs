namespace Kennisnetwerk.Search.Analysis.Compounds;

/// <summary>Where a stretch of letters stands that may be a compound.</summary>
internal enum PartContext
{
    /// <summary>A word of its own.</summary>
    Word = 0,

    /// <summary>The first part of a compound or hyphenated word, linking letters included.</summary>
    Modifier = 1,

    /// <summary>The last part.</summary>
    Head = 2,
}
