namespace Kennisnetwerk.Search;

/// <summary>What an index keeps of a field, and so what can be asked of it.</summary>
public enum FieldKind
{
    /// <summary>Running text: analysed, ranked by BM25F, highlighted.</summary>
    Text,

    /// <summary>Values as they are, any number per document: filters, facets and <c>veld:waarde</c>.</summary>
    Keyword,

    /// <summary>One whole number per document (a year, a count): ranges and sorting.</summary>
    Number,

    /// <summary>One string per document, compared by code point: sorting only.</summary>
    Sort,

    /// <summary>Text that is kept to be shown and is not searched.</summary>
    Stored,
}
