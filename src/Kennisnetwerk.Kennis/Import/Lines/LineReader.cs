using System.Collections.Immutable;
using System.Text.Json;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Claims;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Values;
using Kennisnetwerk.Kennis.Export;
using Kennisnetwerk.Kennis.Import.Writing;

namespace Kennisnetwerk.Kennis.Import.Lines;

/// <summary>Reads one line of an export into the change that makes it.</summary>
internal sealed class LineReader(GraphSchema schema, string file, FaultLog faults)
{
    private static readonly string[] ClaimKeys = [ExportKey.Over, ExportKey.Field, ExportKey.Value, ExportKey.Place, ExportKey.Reading];
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 4, AllowDuplicateProperties = false };

    /// <summary>Reads a line.</summary>
    /// <returns>The change, or null after a fault.</returns>
    public PlannedChange? Read(string line, int number)
    {
        try
        {
            using var document = JsonDocument.Parse(line, Options);
            var change = document.RootElement.ValueKind == JsonValueKind.Object
                ? ReadObject(document.RootElement, number)
                : Fail(number, "", "Verwacht een JSON-object op een regel.");
            return change is null ? null : new PlannedChange(change, file, number) { ColumnOf = member => member == "soort" && change is Change.UpsertRelation ? ExportKey.Relation : member };
        }
        catch (JsonException exception)
        {
            faults.Add(file, number, "", $"Dit is geen JSON ({exception.Message.Split('.')[0]}); de regel lijkt afgekapt of beschadigd.");
            return null;
        }
        catch (InvalidOperationException)
        {
            // The name of a key holds half a character, which the reader finds only when it is looked at.
            faults.Add(file, number, "", "Een sleutel in deze regel is geen tekst; de regel lijkt beschadigd.");
            return null;
        }
    }

    private Change? ReadObject(JsonElement line, int number)
    {
        if (line.TryGetProperty(ExportKey.Relation, out _))
        {
            return ReadRelation(line, number);
        }

        return Text(line, ExportKey.Id) is { } id && Text(line, ExportKey.Type) is { } type
            ? ReadNode(line, number, id, type)
            : Fail(number, "", "Verwacht een knoop met id en type, of een relatie met van, relatie en naar.");
    }

    private Change.UpsertNode? ReadNode(JsonElement line, int number, string id, string name)
    {
        if (schema.Type(name) is not { } type)
        {
            faults.Add(file, number, ExportKey.Type, $"Het type '{name}' is onbekend; kies uit {string.Join(", ", schema.NodeTypes.Select(known => known.Name))}.");
            return null;
        }

        var node = new Change.UpsertNode(id, name) { Status = Publicatiestatus.Gepubliceerd };
        foreach (var member in line.EnumerateObject())
        {
            switch (member.Name)
            {
                case ExportKey.Id or ExportKey.Type:
                    break;
                case ExportKey.Status:
                    node = node with { Status = ReadStatus(member.Value, number) };
                    break;
                case ExportKey.Owners:
                    node = node with { Eigenaars = [.. Strings(member.Value, number, ExportKey.Owners)] };
                    break;
                case ExportKey.Claims:
                    node = node with { Claims = ReadClaims(member.Value, number) };
                    break;
                default:
                    node = node with { Fields = Set(node.Fields, type.Field(member.Name), member, number) };
                    break;
            }
        }

        return node;
    }

    private Change.UpsertRelation? ReadRelation(JsonElement line, int number)
    {
        if (Text(line, ExportKey.From) is not { } from || Text(line, ExportKey.Relation) is not { } name || Text(line, ExportKey.To) is not { } to)
        {
            faults.Add(file, number, "", "Verwacht een relatie met van, relatie en naar.");
            return null;
        }

        if (schema.Kind(name) is not { } kind)
        {
            faults.Add(file, number, ExportKey.Relation, $"'{name}' is geen relatie; kies uit {string.Join(", ", schema.RelationKinds.Select(known => known.Name))}.");
            return null;
        }

        var relation = new Change.UpsertRelation(from, name, to);
        foreach (var member in line.EnumerateObject().Where(member => member.Name is not (ExportKey.From or ExportKey.Relation or ExportKey.To)))
        {
            relation = relation with { Properties = Set(relation.Properties, kind.Property(member.Name), member, number) };
        }

        return relation;
    }

    private ImmutableSortedDictionary<string, GraphValue?> Set(
        ImmutableSortedDictionary<string, GraphValue?> values, GraphField? field, JsonProperty member, int number)
    {
        if (field is null)
        {
            faults.Add(file, number, member.Name, "Deze sleutel is hier onbekend; haal haar weg.");
            return values;
        }

        if (JsonFieldValue.Read(field, member.Value) is { } value)
        {
            return values.SetItem(member.Name, value);
        }

        faults.Add(file, number, member.Name, $"De waarde past niet bij dit veld; verwacht wordt {JsonFieldValue.Expectation(field)}.");
        return values;
    }

    private Publicatiestatus ReadStatus(JsonElement value, int number)
    {
        var text = JsonText.Read(value);
        if (Enum.GetNames<Publicatiestatus>().FirstOrDefault(name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase)) is { } name)
        {
            return Enum.Parse<Publicatiestatus>(name);
        }

        faults.Add(file, number, ExportKey.Status, $"Onbekende status; kies uit {string.Join(", ", Enum.GetNames<Publicatiestatus>().Select(known => known.ToUpperInvariant()))}.");
        return Publicatiestatus.Concept;
    }

    private ImmutableArray<Claim> ReadClaims(JsonElement value, int number)
    {
        if (value.ValueKind != JsonValueKind.Array || !value.EnumerateArray().All(IsClaim))
        {
            faults.Add(file, number, ExportKey.Claims, "Verwacht een lijst van uitspraken, elk met over, en met veld, waarde, plaats en gelezen waar die er zijn; alles als tekst.");
            return [];
        }

        return
        [
            .. value.EnumerateArray().Select(item => new Claim(
                Text(item, ExportKey.Over)!,
                Text(item, ExportKey.Field) ?? "",
                Text(item, ExportKey.Value) ?? "",
                Text(item, ExportKey.Place) ?? "",
                Text(item, ExportKey.Reading))),
        ];
    }

    private IEnumerable<string> Strings(JsonElement value, int number, string key)
    {
        if (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item => JsonText.Read(item) is not null))
        {
            return value.EnumerateArray().Select(item => JsonText.Read(item)!);
        }

        faults.Add(file, number, key, "Verwacht een lijst van teksten.");
        return [];
    }

    private static bool IsClaim(JsonElement item) => item.ValueKind == JsonValueKind.Object && Text(item, ExportKey.Over) is not null
        && item.EnumerateObject().All(member => ClaimKeys.Contains(member.Name) && JsonText.Read(member.Value) is not null);

    private static string? Text(JsonElement element, string key) => element.TryGetProperty(key, out var value) ? JsonText.Read(value) : null;

    private Change? Fail(int number, string column, string message)
    {
        faults.Add(file, number, column, message);
        return null;
    }
}
