namespace Kennisnetwerk.GraphQL.Validation;

/// <summary>The response names from the root down to a set of fields.</summary>
/// <param name="Parent">The names above, or null at the root.</param>
/// <param name="Name">The response name.</param>
internal sealed record FieldPath(FieldPath? Parent, string Name);
