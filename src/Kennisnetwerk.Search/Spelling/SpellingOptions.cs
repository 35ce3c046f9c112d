namespace Kennisnetwerk.Search.Spelling;

/// <summary>How far suggestions go.</summary>
public sealed record SpellingOptions
{
    /// <summary>The values that the product uses.</summary>
    public static SpellingOptions Default { get; } = new();

    /// <summary>Longest word that is looked at, in characters, 8 to 64; longer ones get no suggestions.</summary>
    public int MaxLength { get; init; } = 40;

    /// <summary>Most suggestions that one call gives, 1 to 50.</summary>
    public int MaxSuggestions { get; init; } = 5;

    /// <summary>
    /// Largest cost of a correction, 50 to 300: 100 is one letter wrong, missing, too many or swapped; usual Dutch
    /// mistakes (ei for ij, d for t, one letter for two) cost less. Words of up to four letters get half of it.
    /// </summary>
    public int MaxCost { get; init; } = 150;

    /// <summary>Whether words that are listed nowhere but are sound compounds count as right.</summary>
    public bool AcceptCompounds { get; init; } = true;

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxLength, 8);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxLength, 64);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxSuggestions, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxSuggestions, 50);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxCost, 50);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxCost, 300);
    }
}
