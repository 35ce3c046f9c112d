namespace Kennisnetwerk.Search.Query.Parsing;

/// <summary><c>veld:waarde</c> for a keyword field.</summary>
/// <param name="Field">Name of the field.</param>
/// <param name="Value">The value.</param>
/// <param name="Excluded">Whether documents with it are left out instead.</param>
internal sealed record QuestionValue(string Field, string Value, bool Excluded);
