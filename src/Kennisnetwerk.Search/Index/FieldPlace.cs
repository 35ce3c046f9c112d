namespace Kennisnetwerk.Search.Index;

/// <summary>A field and its numbers.</summary>
/// <param name="Definition">The field.</param>
/// <param name="Field">Its number among all fields.</param>
/// <param name="Number">Its number among the fields of its kind.</param>
internal readonly record struct FieldPlace(FieldDefinition Definition, int Field, int Number);
