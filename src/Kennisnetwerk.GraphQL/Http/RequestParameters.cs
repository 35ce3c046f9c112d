using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Kennisnetwerk.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace Kennisnetwerk.GraphQL.Http;

/// <summary>Makes a GraphQL request of the members of a JSON object or of a query string.</summary>
/// <remarks>GraphQL over HTTP, "Request Parameters": unknown members are ignored and null is absent.</remarks>
internal sealed class RequestParameters(int maxJsonDepth)
{
    private readonly JsonReaderOptions _json = new() { MaxDepth = maxJsonDepth };

    /// <summary>Reads the body of a POST; exactly one member of the answer is not null.</summary>
    public (GraphQLRequest? Request, HttpRefusal? Refusal) FromJson(ReadOnlySpan<byte> body)
    {
        if (!TryParse(body, out var root))
        {
            return Refuse(body.IsEmpty ? "The body is empty; send a JSON object." : $"The body is not JSON of at most {maxJsonDepth} levels in Unicode text.");
        }

        if (root.ValueKind != JsonValueKind.Object)
        {
            return Refuse(root.ValueKind == JsonValueKind.Array
                ? "The body must be one JSON object; batches are not supported."
                : "The body must be a JSON object.");
        }

        try
        {
            var request = new GraphQLRequest
            {
                Query = GetString(root, "query"),
                DocumentId = GetString(root, "documentId"),
                OperationName = GetString(root, "operationName"),
                Variables = GetObject(root, "variables"),
                ReportsCost = AsksCost(GetObject(root, "extensions")),
            };
            return Check(request);
        }
        catch (FormatException exception)
        {
            return Refuse(exception.Message);
        }
    }

    /// <summary>Reads the query string of a GET; exactly one member of the answer is not null.</summary>
    public (GraphQLRequest? Request, HttpRefusal? Refusal) FromQuery(IQueryCollection query)
    {
        try
        {
            var request = new GraphQLRequest
            {
                Query = GetText(query, "query"),
                DocumentId = GetText(query, "documentId"),
                OperationName = GetText(query, "operationName"),
                Variables = ParseObject(query, "variables"),
                ReportsCost = AsksCost(ParseObject(query, "extensions")),
            };
            return Check(request);
        }
        catch (FormatException exception)
        {
            return Refuse(exception.Message);
        }
    }

    private static (GraphQLRequest? Request, HttpRefusal? Refusal) Check(GraphQLRequest request) =>
        request.Query is null && request.DocumentId is null
            ? Refuse("There is no query: give the text of a document as \"query\" or the SHA-256 of one as \"documentId\".")
            : (request, null);

    private static (GraphQLRequest? Request, HttpRefusal? Refusal) Refuse(string message) => (null, new HttpRefusal(400, message));

    private static bool AsksCost(JsonElement extensions) =>
        extensions.ValueKind == JsonValueKind.Object
        && extensions.TryGetProperty("cost", out var cost)
        && cost.ValueKind == JsonValueKind.True;

    private static string? GetString(JsonElement root, string name)
    {
        if (!root.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.String)
        {
            throw new FormatException($"\"{name}\" must be a string.");
        }

        return value.GetString();
    }

    private static JsonElement GetObject(JsonElement root, string name)
    {
        if (!root.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return default;
        }

        return value.ValueKind == JsonValueKind.Object ? value : throw new FormatException($"\"{name}\" must be a JSON object.");
    }

    private static string? GetText(IQueryCollection query, string name)
    {
        var values = query[name];
        return values.Count switch
        {
            0 => null,
            1 => string.IsNullOrEmpty(values[0]) ? null : values[0],
            _ => throw new FormatException($"\"{name}\" is given {values.Count} times."),
        };
    }

    private JsonElement ParseObject(IQueryCollection query, string name)
    {
        if (GetText(query, name) is not { } text)
        {
            return default;
        }

        return TryParse(Encoding.UTF8.GetBytes(text), out var value) && value.ValueKind is JsonValueKind.Object or JsonValueKind.Null
            ? value
            : throw new FormatException($"\"{name}\" must be a JSON object of at most {maxJsonDepth} levels in Unicode text.");
    }

    private bool TryParse(ReadOnlySpan<byte> json, out JsonElement root)
    {
        // A byte order mark is no JSON, yet some clients send one; RFC 8259, section 8.1, lets a parser ignore it.
        json = json.StartsWith("\uFEFF"u8) ? json[3..] : json;
        try
        {
            var reader = new Utf8JsonReader(json, _json);
            root = JsonElement.ParseValue(ref reader);
            return !reader.Read() && IsUnicode(json);
        }
        catch (JsonException)
        {
            root = default;
            return false;
        }
    }

    /// <summary>
    /// Whether every string and name is text. The reader lets malformed UTF-8 and lone surrogate escapes through and
    /// fails when somebody asks for the string, which would be deep in the coercion of variables.
    /// </summary>
    private bool IsUnicode(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json))
        {
            return false;
        }

        if (json.IndexOf("\\u"u8) < 0)
        {
            return true;
        }

        var reader = new Utf8JsonReader(json, _json);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
                {
                    reader.GetString();
                }
            }

            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
