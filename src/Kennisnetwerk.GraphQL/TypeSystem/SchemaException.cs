using System.Collections.Immutable;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.TypeSystem;

/// <summary>SDL that is no valid schema. The message lists every error, one a line, with its place.</summary>
public sealed class SchemaException : Exception
{
    internal SchemaException(ImmutableArray<GraphQLError> errors)
        : base(string.Join(Environment.NewLine, errors)) => Errors = errors;

    /// <summary>The errors; never empty.</summary>
    public ImmutableArray<GraphQLError> Errors { get; }
}
