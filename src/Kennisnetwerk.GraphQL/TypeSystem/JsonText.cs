using System.Text.Encodings.Web;
using System.Text.Json;

namespace Kennisnetwerk.GraphQL.TypeSystem;

/// <summary>How messages show JSON: readable, and never longer than a line or two.</summary>
internal static class JsonText
{
    private const int MaxLength = 200;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A string between quotes, with JSON's escapes.</summary>
    public static string Quote(string text) => Shorten(JsonSerializer.Serialize(text, Readable));

    /// <summary>A JSON value as the client wrote it.</summary>
    public static string Show(JsonElement json) => Shorten(json.GetRawText());

    /// <summary>
    /// The text of a JSON string. A lone surrogate that JSON allows as an escape is no Unicode text: then null.
    /// </summary>
    public static string? ReadString(JsonElement json)
    {
        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string Shorten(string text) => text.Length <= MaxLength ? text : $"{text[..MaxLength]}…";
}
