namespace Kennisnetwerk.Search;

/// <summary>An order other than by score: by an integer or sort field. Documents without a value come last either way.</summary>
/// <param name="Field">The integer or sort field.</param>
/// <param name="Descending">Whether the greatest comes first.</param>
public sealed record SearchOrder(string Field, bool Descending = false);
