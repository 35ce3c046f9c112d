using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Validation;

/// <summary>The value of an argument, or the default of a variable.</summary>
/// <param name="Node">The syntax.</param>
/// <param name="Type">The type that it must fit.</param>
internal sealed record ValueFact(ValueNode Node, GraphQLType Type);
