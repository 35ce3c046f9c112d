using System.Buffers.Text;
using System.Collections.Immutable;
using System.Text.Json;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Reading;

/// <summary>
/// The place of a row: the values of the order's keys (as compared: sort keys for alphabetical order) and the ids that end it.
/// Written as base64url of a small JSON array that starts with a version and the order's own print.
/// </summary>
/// <param name="Keys">The compared values, null where absent; one per <see cref="Order"/>.</param>
/// <param name="Ids">The ids that end the order: the node's, and in an expansion the relation's.</param>
public sealed record Cursor(ImmutableArray<GraphValue?> Keys, ImmutableArray<string> Ids)
{
    private const int Version = 1;

    /// <summary>The cursor as opaque text, tied to the order.</summary>
    public string Print(IReadOnlyList<Order> orders)
    {
        var parts = new List<object?> { Version, Signature(orders) };
        parts.AddRange(Keys.Select(key => key is null ? null : (object)ValueText.Print(key)));
        parts.AddRange(Ids);
        return Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(parts));
    }

    /// <summary>Reads a cursor of this order.</summary>
    /// <exception cref="CursorException">The text is no cursor, or one of another order.</exception>
    public static Cursor Parse(string text, IReadOnlyList<Order> orders)
    {
        try
        {
            var parts = JsonSerializer.Deserialize<List<JsonElement>>(Base64Url.DecodeFromChars(text)) ?? [];
            if (parts.Count < orders.Count + 3 || parts[0].GetInt32() != Version || parts[1].GetString() != Signature(orders))
            {
                throw new CursorException();
            }

            return new Cursor(
                [.. parts.Skip(2).Take(orders.Count).Select(part => part.ValueKind == JsonValueKind.Null ? null : ValueText.Parse(part.GetString()!))],
                [.. parts.Skip(2 + orders.Count).Select(part => part.GetString() ?? throw new CursorException())]);
        }
        catch (Exception exception) when (exception is FormatException or JsonException or InvalidOperationException or ArgumentException)
        {
            throw new CursorException(exception);
        }
    }

    private static string Signature(IReadOnlyList<Order> orders) =>
        string.Join(',', orders.Select(order => $"{order.Field}{(order.Descending ? "-" : "+")}{(order.Alphabetical ? "a" : "")}"));
}
