namespace Kennisnetwerk.Search.Analysis;

/// <summary>Which steps the Dutch chain has; each can be left out, so that an evaluation can show what it adds.</summary>
public sealed record AnalysisOptions
{
    /// <summary>The chain as the product uses it.</summary>
    public static AnalysisOptions Default { get; } = new() { EmitExactForms = true };

    /// <summary>The stemming algorithm; Kraaij-Pohlmann unless told otherwise.</summary>
    public StemmerKind Stemmer { get; init; } = StemmerKind.KraaijPohlmann;

    /// <summary>Whether diacritics and ligatures are folded (<c>client</c> finds <c>cliënt</c>). Case is folded always.</summary>
    public bool FoldDiacritics { get; init; } = true;

    /// <summary>Whether compounds also give their parts (<see cref="TokenKind.Part"/>).</summary>
    public bool SplitCompounds { get; init; } = true;

    /// <summary>
    /// How eagerly compounds are split, -10 to 10, in units of log-odds: 0 agrees best with how people split them, more
    /// than 0 also splits words that people take for simple (<c>huisvrouw</c>).
    /// </summary>
    public float CompoundBias { get; init; }

    /// <summary>Whether hyphenated words also give their pieces (<see cref="TokenKind.HyphenPart"/>).</summary>
    public bool SplitHyphenated { get; init; } = true;

    /// <summary>Whether each word also gives its unstemmed form (<see cref="TokenKind.Exact"/>), for ranking exact matches first.</summary>
    public bool EmitExactForms { get; init; }

    /// <summary>Whether stop words are marked (<see cref="Token.IsStopWord"/>).</summary>
    public bool MarkStopWords { get; init; } = true;

    /// <summary>Words that are neither stemmed nor split, besides the built-in list; folded before they are compared.</summary>
    public IReadOnlyCollection<string> ProtectedWords { get; init; } = [];

    /// <summary>Longest word in characters, 16 to 1024: a longer run of letters is cut into pieces of this length.</summary>
    public int MaxWordLength { get; init; } = 128;

    /// <summary>Number of different surface words whose analysis is remembered, 0 to 4,194,304; rounded up to a power of two.</summary>
    public int CacheSize { get; init; } = 1 << 17;

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxWordLength, 16);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxWordLength, 1024);
        ArgumentOutOfRangeException.ThrowIfLessThan(CacheSize, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(CacheSize, 1 << 22);
        ArgumentOutOfRangeException.ThrowIfLessThan(CompoundBias, -10);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(CompoundBias, 10);
        if (!Enum.IsDefined(Stemmer))
        {
            throw new ArgumentOutOfRangeException(nameof(Stemmer), Stemmer, "Choose a stemmer that StemmerKind names.");
        }
    }
}
