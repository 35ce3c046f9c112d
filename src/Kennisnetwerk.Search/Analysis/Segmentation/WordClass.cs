namespace Kennisnetwerk.Search.Analysis.Segmentation;

/// <summary>The values of Unicode's Word_Break property that decide where words end (UAX #29, table 3), and our own joiners.</summary>
internal enum WordClass : byte
{
    Other = 0,
    Letter,
    HebrewLetter,
    Numeric,
    Katakana,

    /// <summary>A character that is a word by itself, such as an ideograph.</summary>
    Ideograph,
    ExtendNumLet,

    /// <summary>Extend, Format and ZWJ: they belong to what stands before them (rule WB4).</summary>
    Ignorable,
    MidLetter,
    MidNum,
    MidNumLet,
    SingleQuote,
    DoubleQuote,
}
