using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.TypeSystem.Scalars;

/// <summary>A scalar that is a string of a certain form, both ways.</summary>
/// <typeparam name="T">What the value is in C#.</typeparam>
/// <param name="name">The name of the scalar, for messages.</param>
/// <param name="form">What a message says is expected, such as <c>a date as 2026-01-31</c>.</param>
internal abstract class TextCoercion<T>(string name, string form) : ScalarCoercion
    where T : notnull
{
    public override string? ReadLiteral(
        ValueNode literal,
        IReadOnlyDictionary<string, object?>? variables,
        out object? value)
    {
        value = literal is StringValueNode text && TryParse(text.Value, out var result) ? result : null;
        return value is not null ? null : Refuse(Printer.Print(literal));
    }

    public override string? ReadJson(JsonElement json, out object? value)
    {
        var text = json.ValueKind == JsonValueKind.String ? JsonText.ReadString(json) : null;
        value = text is not null && TryParse(text, out var result) ? result : null;
        return value is not null ? null : Refuse(JsonText.Show(json));
    }

    public override string? Write(object result, out object? value)
    {
        value = result switch
        {
            T typed => Format(typed),
            string text when TryParse(text, out var typed) => Format(typed),
            _ => null,
        };
        return value is not null ? null : Refuse(Show(result));
    }

    protected abstract bool TryParse(string text, [NotNullWhen(true)] out T? value);

    protected abstract string Format(T value);

    private string Refuse(string shown) => $"{name} cannot represent value: {shown}; expected {form}";
}
