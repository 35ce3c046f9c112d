namespace Kennisnetwerk.Search.Index.Building;

/// <summary>The postings of one term while documents come in.</summary>
internal struct TermPostings
{
    /// <summary>The encoded postings: gap, shape, length of positions, positions.</summary>
    public ByteStream Stream;

    /// <summary>The document added last, or -1.</summary>
    public int LastDocument;

    /// <summary>Which kind of term it is (<see cref="Terms.TermKey"/>).</summary>
    public byte Space;

    /// <summary>The term.</summary>
    public string Text;
}
