namespace Kennisnetwerk.Search.Index.Segments;

/// <summary>What a section of a segment file holds. The numbers are part of the format.</summary>
internal enum SectionKind : ushort
{
    /// <summary>Number of documents, field lengths and the ranking that block bounds were made for.</summary>
    Summary = 1,

    /// <summary>The term dictionary, in blocks of terms that share their beginnings.</summary>
    Terms = 2,

    /// <summary>The first term of each dictionary block, and where the block begins.</summary>
    TermIndex = 3,

    /// <summary>Postings and positions, term after term.</summary>
    Postings = 4,

    /// <summary>The combinations of frequencies that postings refer to.</summary>
    Shapes = 5,

    /// <summary>Lengths of a text field, a byte for each document.</summary>
    Lengths = 6,

    /// <summary>Document ids: offsets, bytes.</summary>
    Ids = 7,

    /// <summary>Hash table from id to document.</summary>
    IdHash = 8,

    /// <summary>The values of a keyword field, their documents and the values of each document.</summary>
    Keywords = 9,

    /// <summary>The numbers of an integer field and who has one.</summary>
    Integers = 10,

    /// <summary>The values of a sort field and their order per document.</summary>
    SortKeys = 11,

    /// <summary>The prior of each document; absent when all are 1.</summary>
    Priors = 12,

    /// <summary>Stored fields, in compressed chunks.</summary>
    Stored = 13,

    /// <summary>First document and place of each chunk of stored fields.</summary>
    StoredIndex = 14,
}
