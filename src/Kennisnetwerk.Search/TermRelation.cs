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

    /// <summary>A word that begins with what was typed.</summary>
    Prefix,

    /// <summary>A word that is spelled almost so.</summary>
    Spelling,
}
