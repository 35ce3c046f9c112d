namespace Kennisnetwerk.Search;

/// <summary>How a term that was searched for relates to the word that was typed.</summary>
public enum TermRelation
{
    /// <summary>The word itself, whatever its inflection.</summary>
    Word,

    /// <summary>The word exactly as typed.</summary>
    Exact,

    /// <summary>A part of the typed compound.</summary>
    Part,

    /// <summary>A piece of the typed hyphenated word.</summary>
    Piece,

    /// <summary>What the thesaurus says about the word.</summary>
    Thesaurus,

    /// <summary>The word and its neighbour in the question as one compound.</summary>
    Joined,

    /// <summary>Another word of the same trade: who practises it, and what is practised.</summary>
    Derived,

    /// <summary>A word that begins with what was typed.</summary>
    Prefix,

    /// <summary>A word that is spelled almost so.</summary>
    Spelling,
}
