using Kennisnetwerk.Search.Analysis.Lexicon;

namespace Kennisnetwerk.Lexicon;

/// <summary>What the lexicon holds of one folded form.</summary>
internal sealed class LexiconEntry
{
    public WordTraits Traits { get; set; }

    /// <summary>How it is spelled when that is not as its key, such as <c>cliënt</c>; the most frequent if there are several.</summary>
    public string? Spelling { get; set; }

    /// <summary>Sum over the ranked lists of one over the rank.</summary>
    public double Frequency { get; set; }

    /// <summary>Listed words that begin with it and go on with a noun or adjective.</summary>
    public int NounModifier { get; set; }

    /// <summary>Listed verbs that begin with it.</summary>
    public int VerbModifier { get; set; }

    /// <summary>Listed words, of any class, that begin with it and go on with a listed form.</summary>
    public int Modifier { get; set; }

    /// <summary>Listed words that end in it behind a listed form.</summary>
    public int Head { get; set; }

    /// <summary>The same without verbs and without what stands behind a particle.</summary>
    public int NounHead { get; set; }
}
