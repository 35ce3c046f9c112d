namespace Kennisnetwerk.Search.Analysis;

/// <summary>How a token came out of the text; an index weighs kinds differently.</summary>
public enum TokenKind : byte
{
    /// <summary>The word as a whole: folded and stemmed, a hyphenated word joined into one term.</summary>
    Word = 0,

    /// <summary>A part of a compound (<c>scheiding</c> in <c>vechtscheiding</c>), at the position of the whole.</summary>
    Part = 1,

    /// <summary>A piece between hyphens, slashes, points or a change of case; each piece between separators has its own position.</summary>
    HyphenPart = 2,

    /// <summary>The word as written apart from case and diacritics, unstemmed; only with <see cref="AnalysisOptions.EmitExactForms"/>.</summary>
    Exact = 3,
}
