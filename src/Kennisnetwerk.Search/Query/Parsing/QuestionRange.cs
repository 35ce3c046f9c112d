namespace Kennisnetwerk.Search.Query.Parsing;

/// <summary><c>veld:van..tot</c> for an integer field; one number is a range of one.</summary>
/// <param name="Field">Name of the field.</param>
/// <param name="From">Least value, or null.</param>
/// <param name="To">Greatest value, or null.</param>
/// <param name="Excluded">Whether documents in it are left out instead.</param>
internal sealed record QuestionRange(string Field, long? From, long? To, bool Excluded);
