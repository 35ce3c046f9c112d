using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Validation;

/// <summary>A variable where it is used.</summary>
/// <param name="Node">The syntax.</param>
/// <param name="Type">The type that is expected there; null when that is unknown.</param>
/// <param name="HasDefault">Whether the argument or input field there has a default.</param>
/// <param name="Owner">The input object in which it stands directly, if any.</param>
internal sealed record VariableFact(VariableNode Node, GraphQLType? Type, bool HasDefault, InputObjectType? Owner);
