using System.Collections.Immutable;
using System.Text.Json;
using Kennisnetwerk.Graph.Claims;

namespace Kennisnetwerk.Graph.Neo4j.Records;

/// <summary>The claims of a mention in one text: an array of <c>[over, veld, waarde, plaats, gelezen]</c>.</summary>
internal static class ClaimsJson
{
    /// <summary>Writes the claims, in their order.</summary>
    public static string Write(ImmutableArray<Claim> claims) => JsonText.Write(json => WriteTo(json, claims));

    /// <summary>Writes the claims as an array.</summary>
    public static void WriteTo(Utf8JsonWriter json, ImmutableArray<Claim> claims)
    {
        json.WriteStartArray();
        foreach (var claim in claims)
        {
            json.WriteStartArray();
            json.WriteStringValue(claim.Over);
            json.WriteStringValue(claim.Veld);
            json.WriteStringValue(claim.Waarde);
            json.WriteStringValue(claim.Plaats);
            json.WriteStringValue(claim.Gelezen);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static ImmutableArray<Claim> Read(string text)
    {
        using var document = JsonDocument.Parse(text);
        return Read(document.RootElement);
    }

    /// <summary>Reads what <see cref="WriteTo"/> wrote.</summary>
    public static ImmutableArray<Claim> Read(JsonElement claims) =>
    [
        .. claims.EnumerateArray().Select(claim => new Claim(
            claim[0].GetString()!, claim[1].GetString()!, claim[2].GetString()!, claim[3].GetString()!, claim[4].GetString())),
    ];
}
