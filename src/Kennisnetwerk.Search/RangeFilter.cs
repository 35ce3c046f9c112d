namespace Kennisnetwerk.Search;

/// <summary>Keeps documents whose integer field lies in a range; documents without a value are left out.</summary>
/// <param name="Field">The integer field.</param>
/// <param name="From">Least value, or null for no lower bound.</param>
/// <param name="To">Greatest value, or null for no upper bound.</param>
public sealed record RangeFilter(string Field, long? From, long? To);
