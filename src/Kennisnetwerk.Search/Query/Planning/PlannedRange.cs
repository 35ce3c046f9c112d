namespace Kennisnetwerk.Search.Query.Planning;

/// <summary>A condition on an integer field.</summary>
/// <param name="Field">Number of the integer field.</param>
/// <param name="From">Least value.</param>
/// <param name="To">Greatest value.</param>
/// <param name="Excluded">Whether documents in the range are left out instead.</param>
internal sealed record PlannedRange(int Field, long From, long To, bool Excluded);
