using System.Text.Json;

namespace Kennisnetwerk.GraphQL.Execution;

/// <summary>What a client asks: a document or the identifier of one, and what goes with it.</summary>
/// <remarks>GraphQL over HTTP, "Request Parameters".</remarks>
public sealed record GraphQLRequest
{
    /// <summary>The text of the document; null when <see cref="DocumentId"/> names it.</summary>
    public string? Query { get; init; }

    /// <summary>The SHA-256 of a persisted document, as hexadecimal with or without <c>sha256:</c> before it.</summary>
    public string? DocumentId { get; init; }

    /// <summary>The operation to run; null when the document has only one.</summary>
    public string? OperationName { get; init; }

    /// <summary>A JSON object with the values of variables; undefined or null when there are none.</summary>
    public JsonElement Variables { get; init; }

    /// <summary>Whether the response tells the cost of the operation in <c>extensions.cost</c>.</summary>
    public bool ReportsCost { get; init; }
}
