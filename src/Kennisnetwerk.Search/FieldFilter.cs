namespace Kennisnetwerk.Search;

/// <summary>Keeps documents that have any of the values in a keyword field; no values keeps nothing.</summary>
/// <param name="Field">The keyword field.</param>
/// <param name="Values">The values, compared exactly.</param>
public sealed record FieldFilter(string Field, IReadOnlyList<string> Values);
