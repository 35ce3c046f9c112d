using Kennisnetwerk.GraphQL.Execution;

namespace Kennisnetwerk.GraphQL.Http;

/// <summary>The status code of a result.</summary>
/// <remarks>
/// GraphQL over HTTP, "Status Codes". A result that was executed is 200, whatever its errors. A request error is 200 in
/// <c>application/json</c>, where older clients take every other code for a failure of the connection, and 400 in
/// <c>application/graphql-response+json</c>. The draft of August 2026 would rather have 422; the audits of
/// <c>graphql-http</c> ask for 400, and a client that only looks at the class of the code sees no difference.
/// </remarks>
internal static class ResponseStatus
{
    /// <summary>Gives the status code.</summary>
    public static int Of(ExecutionResult result, ResponseType type) =>
        result.HasData || type != ResponseType.GraphQLResponse ? 200 : 400;
}
