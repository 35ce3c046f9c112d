namespace Kennisnetwerk.Search;

/// <summary>One field of an index.</summary>
/// <param name="Name">Its name in requests and documents, and in <c>veld:waarde</c>; compared without regard to case there.</param>
/// <param name="Kind">What is kept of it.</param>
public sealed record FieldDefinition(string Name, FieldKind Kind)
{
    /// <summary>How much an occurrence counts in ranking (BM25F), above 0; only for <see cref="FieldKind.Text"/>.</summary>
    public float Weight { get; init; } = 1;

    /// <summary>How strongly a long field is discounted, from 0 (not) to 1 (fully): BM25's <c>b</c>; only for text.</summary>
    public float LengthNormalization { get; init; } = 0.75f;

    /// <summary>Whether the text is kept for highlighting and for showing; only for text. <see cref="FieldKind.Stored"/> always is.</summary>
    public bool Stored { get; init; } = true;

    /// <summary>Whether this is what a document is called: suggestions offer it, and ranking prefers questions that cover it.</summary>
    public bool IsTitle { get; init; }
}
