using System.Collections.Immutable;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.Validation;

/// <summary>What validation found.</summary>
/// <param name="Errors">The errors, in the order of the rules; empty when the document may be executed.</param>
public sealed record ValidationResult(ImmutableArray<GraphQLError> Errors)
{
    /// <summary>Whether the document may be executed.</summary>
    public bool IsValid => Errors.IsEmpty;
}
