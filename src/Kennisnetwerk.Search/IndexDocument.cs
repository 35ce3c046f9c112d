namespace Kennisnetwerk.Search;

/// <summary>A document to index.</summary>
/// <param name="Id">Its identifier, unique in the index, 1 to 1,024 UTF-8 bytes.</param>
/// <param name="Fields">Its values; a name that the settings do not have is refused.</param>
public sealed record IndexDocument(string Id, IReadOnlyList<IndexField> Fields)
{
    /// <summary>Smallest <see cref="Prior"/>.</summary>
    public const float MinPrior = 0.25f;

    /// <summary>Largest <see cref="Prior"/>.</summary>
    public const float MaxPrior = 4f;

    /// <summary>
    /// Factor on every score of this document, from <see cref="MinPrior"/> to <see cref="MaxPrior"/>: how recent or how
    /// sure it is. Keep it mild (0.9 to 1.1), or it drowns what the question asks.
    /// </summary>
    public float Prior { get; init; } = 1;
}
