using System.Text.Json;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.TypeSystem;

/// <summary>Coerces the variables of a request to the types that the operation gives them.</summary>
/// <remarks>Specification, section 6.1.2 Coercing Variable Values.</remarks>
public static class VariableCoercion
{
    /// <summary>The number of errors after which the rest is not looked at, unless another is asked.</summary>
    public const int DefaultMaxErrors = 50;

    /// <summary>Coerces the variables of an operation that was validated.</summary>
    /// <param name="schema">The schema against which it was validated.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="variables">A JSON object; variables in it that the operation does not have are ignored. Null is an empty one.</param>
    /// <param name="maxErrors">The greatest number of errors; at least 1.</param>
    public static VariableCoercionResult Coerce(
        Schema schema,
        OperationDefinitionNode operation,
        JsonElement? variables,
        int maxErrors = DefaultMaxErrors)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxErrors, 1);

        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        var errors = new List<GraphQLError>();
        foreach (var definition in operation.VariableDefinitions)
        {
            if (errors.Count < maxErrors)
            {
                CoerceVariable(schema, definition, variables, values, errors, maxErrors);
            }
        }

        return new VariableCoercionResult(values, [.. errors]);
    }

    private static void CoerceVariable(
        Schema schema,
        VariableDefinitionNode definition,
        JsonElement? variables,
        Dictionary<string, object?> values,
        List<GraphQLError> errors,
        int maxErrors)
    {
        var name = definition.Variable.Name.Value;
        if (schema.FindType(definition.Type) is not { IsInput: true } type)
        {
            var written = Printer.Print(definition.Type);
            errors.Add(Error(
                definition.Type,
                $"Variable \"${name}\" expected value of type \"{written}\" which cannot be used as an input type."));
            return;
        }

        if (variables is not { ValueKind: JsonValueKind.Object } map || !map.TryGetProperty(name, out var json))
        {
            if (definition.DefaultValue is not null)
            {
                LiteralCoercion.TryCoerce(definition.DefaultValue, type, null, out var value);
                values[name] = value;
            }
            else if (type.IsNonNull)
            {
                errors.Add(Error(definition, $"Variable \"${name}\" of required type \"{type}\" was not provided."));
            }

            return;
        }

        if (type.IsNonNull && json.ValueKind == JsonValueKind.Null)
        {
            errors.Add(Error(definition, $"Variable \"${name}\" of non-null type \"{type}\" must not be null."));
            return;
        }

        var coercion = new JsonCoercion(maxErrors - errors.Count, (path, faulty, message) =>
        {
            var place = path is null ? "" : $" at \"{name}{path}\"";
            errors.Add(Error(
                definition,
                $"Variable \"${name}\" got invalid value {JsonText.Show(faulty)}{place}; {message}"));
        });
        values[name] = coercion.Coerce(json, type, null);
    }

    private static GraphQLError Error(Node node, string message) =>
        new(message, [node.Location], GraphQLErrorCodes.BadUserInput);
}
