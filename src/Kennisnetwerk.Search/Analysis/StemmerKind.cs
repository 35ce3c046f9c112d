namespace Kennisnetwerk.Search.Analysis;

/// <summary>Which published algorithm reduces words to stems.</summary>
public enum StemmerKind
{
    /// <summary>No stemming: singular and plural are different terms.</summary>
    None = 0,

    /// <summary>Martin Porter's Dutch algorithm: Snowball's <c>dutch_porter</c>.</summary>
    Porter = 1,

    /// <summary>The algorithm of Wessel Kraaij and Renee Pohlmann: Snowball's <c>dutch</c> since version 3.</summary>
    KraaijPohlmann = 2,
}
