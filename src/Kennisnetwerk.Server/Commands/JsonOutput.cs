using System.Text.Encodings.Web;
using System.Text.Json;

namespace Kennisnetwerk.Server.Commands;

/// <summary>How commands write JSON: readable Dutch letters, no escapes but the necessary ones.</summary>
internal static class JsonOutput
{
    public static JsonSerializerOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
