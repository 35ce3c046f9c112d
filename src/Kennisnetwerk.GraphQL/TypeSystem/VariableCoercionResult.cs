using System.Collections.Immutable;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.TypeSystem;

/// <summary>The variables of a request, or why they do not fit.</summary>
/// <param name="Values">
/// The variables that were given or have a default, by name; an absent variable is absent here, which is not the same as
/// null. Meaningless when there are errors.
/// </param>
/// <param name="Errors">What does not fit; empty when everything does.</param>
public sealed record VariableCoercionResult(
    IReadOnlyDictionary<string, object?> Values,
    ImmutableArray<GraphQLError> Errors);
