using System.Collections.Immutable;
using System.Text.Json;
using Kennisnetwerk.Graph.Claims;

namespace Kennisnetwerk.Graph.Sqlite.Content;

/// <summary>The claims of a mention as JSON: an array of arrays of <c>over</c>, <c>veld</c>, <c>waarde</c>, <c>plaats</c> and <c>gelezen</c>.</summary>
internal static class ClaimJson
{
    private const string None = "[]";

    public static string Print(ImmutableArray<Claim> claims) => claims.IsEmpty ? None : JsonText.Write(writer => Write(writer, claims));

    public static void Write(Utf8JsonWriter writer, ImmutableArray<Claim> claims)
    {
        writer.WriteStartArray();
        foreach (var claim in claims)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(claim.Over);
            writer.WriteStringValue(claim.Veld);
            writer.WriteStringValue(claim.Waarde);
            writer.WriteStringValue(claim.Plaats);
            writer.WriteStringValue(claim.Gelezen);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    public static ImmutableArray<Claim> Read(string json)
    {
        if (json == None)
        {
            return [];
        }

        using var document = JsonDocument.Parse(json);
        return Read(document.RootElement);
    }

    public static ImmutableArray<Claim> Read(JsonElement array) => [.. array.EnumerateArray().Select(item => new Claim(
        item[0].GetString()!, item[1].GetString()!, item[2].GetString()!, item[3].GetString()!, item[4].GetString()))];
}
