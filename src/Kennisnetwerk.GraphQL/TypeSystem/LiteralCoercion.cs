using System.Runtime.CompilerServices;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.TypeSystem;

/// <summary>Turns literals into values in C#.</summary>
/// <remarks>
/// Specification, "Input Coercion" of sections 3.5 to 3.12 and section 6.4.1 Coercing Field Arguments. A list becomes an
/// <c>object?[]</c>, an input object a <c>Dictionary&lt;string, object?&gt;</c> of the fields that were given or have a
/// default, an enum value its name, a scalar what its <see cref="ScalarCoercion"/> makes of it. Why a literal does not
/// fit is told by validation, before anything is coerced; here it is only refused.
/// </remarks>
public static class LiteralCoercion
{
    /// <summary>Coerces a literal to a type.</summary>
    /// <param name="literal">The literal.</param>
    /// <param name="type">An input type.</param>
    /// <param name="variables">The coerced variables; null where variables cannot stand.</param>
    /// <param name="value">The value, when the literal fits.</param>
    /// <returns>Whether the literal fits; not when it is a variable without a value.</returns>
    public static bool TryCoerce(
        ValueNode literal,
        GraphQLType type,
        IReadOnlyDictionary<string, object?>? variables,
        out object? value)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        value = null;
        return (literal, type) switch
        {
            (VariableNode variable, _) =>
                variables is not null
                && variables.TryGetValue(variable.Name.Value, out value)
                && !(value is null && type.IsNonNull),
            (NullValueNode, _) => !type.IsNonNull,
            (_, NonNullType nonNull) => TryCoerce(literal, nonNull.NullableType, variables, out value),
            (_, ListType list) => TryCoerceList(literal, list.ItemType, variables, out value),
            (ObjectValueNode map, InputObjectType input) => TryCoerceMap(map, input, variables, out value),
            (EnumValueNode name, EnumType enumType) => enumType.Values.Find(name.Value) is { } member && Give(member.Name, out value),
            (_, ScalarType scalar) => scalar.Coercion.ReadLiteral(literal, variables, out value) is null,
            _ => false,
        };
    }

    private static bool Give(object result, out object? value)
    {
        value = result;
        return true;
    }

    private static bool TryCoerceList(
        ValueNode literal,
        GraphQLType itemType,
        IReadOnlyDictionary<string, object?>? variables,
        out object? value)
    {
        value = null;
        if (literal is not ListValueNode list)
        {
            // A single value is a list of one.
            return TryCoerce(literal, itemType, variables, out var single) && Give(new[] { single }, out value);
        }

        var items = new object?[list.Values.Length];
        for (var i = 0; i < items.Length; i++)
        {
            var isFine = IsMissing(list.Values[i], variables)
                ? !itemType.IsNonNull
                : TryCoerce(list.Values[i], itemType, variables, out items[i]);
            if (!isFine)
            {
                return false;
            }
        }

        value = items;
        return true;
    }

    private static bool TryCoerceMap(
        ObjectValueNode map,
        InputObjectType type,
        IReadOnlyDictionary<string, object?>? variables,
        out object? value)
    {
        value = null;
        var given = new Dictionary<string, ValueNode>(StringComparer.Ordinal);
        foreach (var field in map.Fields)
        {
            given[field.Name.Value] = field.Value;
        }

        var result = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in type.Fields)
        {
            if (given.TryGetValue(field.Name, out var literal) && !IsMissing(literal, variables))
            {
                if (!TryCoerce(literal, field.Type, variables, out var item))
                {
                    return false;
                }

                result.Add(field.Name, item);
            }
            else if (field.HasDefault)
            {
                result.Add(field.Name, field.DefaultValue);
            }
            else if (field.Type.IsNonNull)
            {
                return false;
            }
        }

        value = result;
        return !type.IsOneOf || (result.Count == 1 && !result.ContainsValue(null) && map.Fields.Length == 1);
    }

    private static bool IsMissing(ValueNode literal, IReadOnlyDictionary<string, object?>? variables) =>
        literal is VariableNode variable && variables?.ContainsKey(variable.Name.Value) != true;
}
