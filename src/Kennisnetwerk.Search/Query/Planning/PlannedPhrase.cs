namespace Kennisnetwerk.Search.Query.Planning;

/// <summary>Terms that must stand at given distances in one field.</summary>
/// <param name="Terms">The analysed terms.</param>
/// <param name="Offsets">The position of each, from the first.</param>
/// <param name="Field">Number of the text field, or -1 for any.</param>
/// <param name="Excluded">Whether documents that have it are left out instead.</param>
internal sealed record PlannedPhrase(IReadOnlyList<string> Terms, IReadOnlyList<int> Offsets, int Field, bool Excluded);
