using Kennisnetwerk.GraphQL.Execution;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Kennisnetwerk.GraphQL.Http;

/// <summary>Puts a GraphQL service at an address.</summary>
public static class GraphQLEndpoints
{
    /// <summary>Serves GraphQL over HTTP and over server-sent events.</summary>
    /// <param name="endpoints">Where to map.</param>
    /// <param name="pattern">The path, such as <c>/graphql</c>.</param>
    /// <param name="executor">What runs the requests.</param>
    /// <param name="options">The limits; the defaults when null.</param>
    /// <param name="time">The clock of keep-alives; the clock of the system when null.</param>
    /// <returns>A builder to add conventions to, such as authorization or rate limits.</returns>
    /// <remarks>Compression, CORS and authentication are middleware of the host.</remarks>
    public static IEndpointConventionBuilder MapGraphQL(
        this IEndpointRouteBuilder endpoints,
        string pattern,
        GraphQLExecutor executor,
        GraphQLHttpOptions? options = null,
        TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(executor);
        var handler = new GraphQLHandler(executor, options ?? new GraphQLHttpOptions(), time ?? TimeProvider.System);
        return endpoints.Map(pattern, handler.HandleAsync);
    }
}
