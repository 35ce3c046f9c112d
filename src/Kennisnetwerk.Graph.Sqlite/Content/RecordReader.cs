using System.Collections.Immutable;
using System.Text.Json;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Graph.Values;
using Microsoft.Data.Sqlite;

namespace Kennisnetwerk.Graph.Sqlite.Content;

/// <summary>Turns rows into nodes and relations. It knows the order of the columns, and is the only place that does.</summary>
internal sealed class RecordReader(GraphSchema schema)
{
    /// <summary>The columns of a node, in the order that <see cref="ReadNode"/> reads them.</summary>
    public static ImmutableArray<string> NodeColumns { get; } = ["id", "soort", "status", "eigenaars", "versie", "aangemaakt", "gewijzigd", "velden", "beweringen"];

    /// <summary>The columns of a relation, in the order that <see cref="ReadRelation"/> reads them.</summary>
    public static ImmutableArray<string> RelationColumns { get; } = ["van", "soort", "naar", "versie", "eigenschappen"];

    public Node ReadNode(SqliteDataReader row, int first)
    {
        var name = row.GetString(first + 1);
        var type = schema.Type(name) ?? throw Unknown($"nodes of type '{name}'");
        try
        {
            return new Node
            {
                Id = row.GetString(first),
                Type = type.Name,
                Status = Enum.Parse<Publicatiestatus>(row.GetString(first + 2), ignoreCase: true),
                Eigenaars = ReadOwners(row.GetString(first + 3)),
                Version = row.GetInt64(first + 4),
                CreatedAt = ReadMoment(row.GetString(first + 5)),
                ModifiedAt = ReadMoment(row.GetString(first + 6)),
                Fields = FieldJson.Read(row.GetString(first + 7), type.Field),
                Claims = ClaimJson.Read(row.GetString(first + 8)),
            };
        }
        catch (Exception exception) when (StoredContent.IsUnreadable(exception))
        {
            throw StoredContent.Unreadable($"{name} '{row.GetString(first)}'", exception);
        }
    }

    public Relation ReadRelation(SqliteDataReader row, int first)
    {
        var name = row.GetString(first + 1);
        var kind = schema.Kind(name) ?? throw Unknown($"relations of kind '{name}'");
        try
        {
            return new Relation
            {
                Van = row.GetString(first),
                Soort = kind.Name,
                Naar = row.GetString(first + 2),
                Version = row.GetInt64(first + 3),
                Properties = FieldJson.Read(row.GetString(first + 4), kind.Property),
            };
        }
        catch (Exception exception) when (StoredContent.IsUnreadable(exception))
        {
            throw StoredContent.Unreadable($"a {name} of '{row.GetString(first)}'", exception);
        }
    }

    /// <summary>Reads a moment as <see cref="GraphMoment.Print"/> wrote it.</summary>
    public static DateTimeOffset ReadMoment(string text) => GraphMoment.TryParse(text, out var moment) ? moment : throw Unknown($"the moment '{text}'");

    private static ImmutableArray<string> ReadOwners(string json) => json == "[]" ? [] : [.. JsonSerializer.Deserialize<string[]>(json)!];

    private static GraphStoreException Unknown(string what) =>
        new("sqlite.content", $"The graph holds {what} that this version cannot read; open it with the version that wrote it.", isTransient: false);
}
