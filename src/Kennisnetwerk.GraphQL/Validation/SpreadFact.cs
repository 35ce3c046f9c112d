using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Validation;

/// <summary>A fragment where it is spread: named or inline.</summary>
/// <param name="Node">The syntax.</param>
/// <param name="Parent">The type on which it is spread; null when that is unknown.</param>
internal sealed record SpreadFact(SelectionNode Node, CompositeType? Parent);
