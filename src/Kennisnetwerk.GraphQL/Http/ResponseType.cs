namespace Kennisnetwerk.GraphQL.Http;

/// <summary>The media type that a response is written in.</summary>
internal enum ResponseType
{
    /// <summary><c>application/json</c>, of before the GraphQL media type: request errors are 200.</summary>
    Json,

    /// <summary><c>application/graphql-response+json</c>: the status code tells of request errors.</summary>
    GraphQLResponse,

    /// <summary><c>text/event-stream</c>: one event for each result.</summary>
    EventStream,
}
