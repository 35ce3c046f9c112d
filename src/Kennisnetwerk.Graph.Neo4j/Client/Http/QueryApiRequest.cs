using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kennisnetwerk.Graph.Neo4j.Client.Values;

namespace Kennisnetwerk.Graph.Neo4j.Client.Http;

/// <summary>Writes the body of a Query API request (Query API manual, "Query" and "Transactions").</summary>
internal static class QueryApiRequest
{
    /// <summary>
    /// The parameter that every statement carries beside its own: a mark by which a statement that nobody waits for any more can
    /// be found among the running ones and ended. Neo4j ends neither when the connection closes.
    /// </summary>
    public const string TagParameter = "__request";

    /// <summary>The body that says nothing, for a commit. It is not left out: a request with a body is never resent silently.</summary>
    public static ReadOnlyMemory<byte> EmptyBody { get; } = "{}"u8.ToArray();

    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>The body for a statement and, where a transaction begins with it, its mode and bookmarks.</summary>
    /// <param name="statement">What to run; null to open a transaction only.</param>
    /// <param name="tag">The mark of this request.</param>
    /// <param name="mode">The access mode; null inside an open transaction.</param>
    /// <param name="bookmarks">Points to wait for; empty for none.</param>
    public static ReadOnlyMemory<byte> Write(
        Neo4jStatement? statement, string tag, AccessMode? mode, IReadOnlyCollection<string> bookmarks)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            if (statement is not null)
            {
                json.WriteString("statement", statement.Text);
                WriteParameters(json, statement, tag);
            }
            if (mode is not null)
            {
                json.WriteString("accessMode", mode == AccessMode.Read ? "Read" : "Write");
            }
            if (bookmarks.Count > 0)
            {
                json.WriteStartArray("bookmarks");
                foreach (var bookmark in bookmarks)
                {
                    json.WriteStringValue(bookmark);
                }
                json.WriteEndArray();
            }
            json.WriteEndObject();
        }
        return buffer.WrittenMemory;
    }

    private static void WriteParameters(Utf8JsonWriter json, Neo4jStatement statement, string tag)
    {
        json.WriteStartObject("parameters");
        json.WritePropertyName(TagParameter);
        TypedJsonWriter.Write(json, tag);
        foreach (var (name, value) in statement.Parameters)
        {
            json.WritePropertyName(name);
            TypedJsonWriter.Write(json, value);
        }
        json.WriteEndObject();
    }
}
