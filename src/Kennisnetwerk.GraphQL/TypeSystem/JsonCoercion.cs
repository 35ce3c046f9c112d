using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Kennisnetwerk.GraphQL.TypeSystem;

/// <summary>Turns the JSON of one variable into a value in C#, of the same form as <see cref="LiteralCoercion"/>.</summary>
/// <remarks>
/// Specification, "Input Coercion" of sections 3.5 to 3.12. The walk is as deep as the JSON or the type, whichever is
/// less; the JSON reader has bounded the first.
/// </remarks>
/// <param name="maxErrors">The number of errors after which nothing is reported any more.</param>
/// <param name="report">Takes the place, the faulty value and the message.</param>
internal sealed class JsonCoercion(int maxErrors, Action<JsonPath?, JsonElement, string> report)
{
    private int _errorsLeft = maxErrors;

    public object? Coerce(JsonElement json, GraphQLType type, JsonPath? path)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (json.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
        {
            return type.IsNonNull ? Refuse(path, json, $"Expected non-nullable type \"{type}\" not to be null.") : null;
        }

        return type.NullableType switch
        {
            ListType list => CoerceList(json, list.ItemType, path),
            InputObjectType input when json.ValueKind == JsonValueKind.Object => CoerceMap(json, input, path),
            InputObjectType input => Refuse(path, json, $"Expected type \"{input.Name}\" to be an object."),
            EnumType enumType => CoerceEnum(json, enumType, path),
            ScalarType scalar => scalar.Coercion.ReadJson(json, out var value) is { } error ? Refuse(path, json, error) : value,
            _ => throw new ArgumentException($"{type} is no input type.", nameof(type)),
        };
    }

    private object?[] CoerceList(JsonElement json, GraphQLType itemType, JsonPath? path)
    {
        if (json.ValueKind != JsonValueKind.Array)
        {
            return [Coerce(json, itemType, path)];
        }

        var items = new object?[json.GetArrayLength()];
        var index = 0;
        foreach (var item in json.EnumerateArray())
        {
            items[index] = Coerce(item, itemType, new JsonPath(path, null, index));
            index++;
        }

        return items;
    }

    private Dictionary<string, object?> CoerceMap(JsonElement json, InputObjectType type, JsonPath? path)
    {
        var result = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in type.Fields)
        {
            if (json.TryGetProperty(field.Name, out var item))
            {
                result.Add(field.Name, Coerce(item, field.Type, new JsonPath(path, field.Name, 0)));
            }
            else if (field.HasDefault)
            {
                result.Add(field.Name, field.DefaultValue);
            }
            else if (field.Type.IsNonNull)
            {
                Refuse(path, json, $"Field \"{field.Name}\" of required type \"{field.Type}\" was not provided.");
            }
        }

        CheckUnknownFields(json, type, path);
        if (type.IsOneOf)
        {
            CheckOneOf(json, type, result, path);
        }

        return result;
    }

    private void CheckUnknownFields(JsonElement json, InputObjectType type, JsonPath? path)
    {
        foreach (var property in json.EnumerateObject())
        {
            if (_errorsLeft == 0)
            {
                return;
            }

            if (type.Fields.Find(property.Name) is null)
            {
                var suggestion = Suggestions.DidYouMean(property.Name, type.Fields.Names);
                Refuse(path, json, $"Field \"{property.Name}\" is not defined by type \"{type.Name}\".{suggestion}");
            }
        }
    }

    private void CheckOneOf(JsonElement json, InputObjectType type, Dictionary<string, object?> result, JsonPath? path)
    {
        if (result.Count != 1)
        {
            Refuse(path, json, $"Exactly one key must be specified for OneOf type \"{type.Name}\".");
        }

        var key = result.Keys.FirstOrDefault();
        if (key is not null && json.GetProperty(key) is { ValueKind: JsonValueKind.Null } item)
        {
            Refuse(new JsonPath(path, key, 0), item, $"Field \"{key}\" must be non-null.");
        }
    }

    private object? CoerceEnum(JsonElement json, EnumType type, JsonPath? path)
    {
        var name = json.ValueKind == JsonValueKind.String ? JsonText.ReadString(json) : null;
        if (name is null)
        {
            return Refuse(path, json, $"Enum \"{type.Name}\" cannot represent non-string value: {JsonText.Show(json)}.");
        }

        if (type.Values.TryGet(name, out var member))
        {
            return member.Name;
        }

        var suggestion = Suggestions.DidYouMean(name, type.Values.Names, "the enum value");
        return Refuse(path, json, $"Value \"{name}\" does not exist in \"{type.Name}\" enum.{suggestion}");
    }

    private object? Refuse(JsonPath? path, JsonElement json, string message)
    {
        if (_errorsLeft > 0)
        {
            _errorsLeft--;
            report(path, json, message);
        }

        return null;
    }
}
