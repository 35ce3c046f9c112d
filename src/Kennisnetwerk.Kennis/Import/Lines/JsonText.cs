using System.Text.Json;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Kennis.Import.Lines;

/// <summary>Reads the texts of JSON lines, as far as a graph can hold them.</summary>
internal static class JsonText
{
    /// <summary>The text, or null when the JSON is no text, or one that holds half a character or U+0000.</summary>
    public static string? Read(JsonElement json)
    {
        try
        {
            return json.ValueKind == JsonValueKind.String && json.GetString() is { } text && GraphText.IsWellFormed(text) ? text : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
