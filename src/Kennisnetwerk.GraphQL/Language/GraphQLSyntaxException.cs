namespace Kennisnetwerk.GraphQL.Language;

/// <summary>A source text that is not a GraphQL document, or that goes past a limit of the parser.</summary>
/// <remarks>The message begins with <c>Syntax Error:</c>; <see cref="Error"/> is what a client may see.</remarks>
public sealed class GraphQLSyntaxException : Exception
{
    internal GraphQLSyntaxException(Source source, int offset, string message, string code = GraphQLErrorCodes.ParseFailed)
        : this(new GraphQLError($"Syntax Error: {message}", [source.GetLocation(offset)], code))
    {
    }

    internal GraphQLSyntaxException(GraphQLError error)
        : base(error.ToString()) => Error = error;

    /// <summary>The error as a value.</summary>
    public GraphQLError Error { get; }

    /// <summary>The place of the error.</summary>
    public SourceLocation Location => Error.Locations[0];
}
