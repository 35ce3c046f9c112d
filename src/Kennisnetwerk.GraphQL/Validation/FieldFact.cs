using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Validation;

/// <summary>A selected field.</summary>
/// <param name="Node">The syntax.</param>
/// <param name="Parent">The type on which it is selected; null when that is unknown or has no fields.</param>
/// <param name="Definition">The field of the schema; null when there is none.</param>
internal sealed record FieldFact(FieldNode Node, CompositeType? Parent, Field? Definition)
{
    public string ResponseName => (Node.Alias ?? Node.Name).Value;
}
