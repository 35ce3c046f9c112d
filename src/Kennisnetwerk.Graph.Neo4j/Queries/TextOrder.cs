using Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;

namespace Kennisnetwerk.Graph.Neo4j.Queries;

/// <summary>
/// Comparison with a parameter that orders texts by code point, as the graph does. Neo4j orders by code point what it has stored, in
/// ORDER BY and in indexes, but by UTF-16 unit what it compares with a parameter. The two differ only where one text has a character
/// beyond U+FFFF (two surrogates, U+D800 to U+DFFF) at the place where the other has one from U+E000 to U+FFFF. A parameter with
/// neither is compared as it is, and an index can serve it; for the others the order by unit is corrected at each such place.
/// </summary>
internal static class TextOrder
{
    private const string FirstBeyondSurrogates = "\uE000";
    private const string FirstWithSurrogates = "\U00010000";

    /// <summary>Compares a value with a parameter of any type; null when the value is.</summary>
    /// <param name="value">The value of a property, or an item of a list.</param>
    /// <param name="sign">One of the five comparisons.</param>
    /// <param name="bound">What it is compared with.</param>
    public static Expression Compare(Expression value, Operator sign, Parameter bound) =>
        sign == Operator.Equal || !IsDelicate(bound) ? value.Is(sign, bound) : Delicate(value, sign, bound, (string)bound.Value!);

    /// <summary>Whether the order by unit would be wrong for some text.</summary>
    public static bool IsDelicate(Parameter bound) => bound.Value is string text && text.Any(IsDelicate);

    private static Expression Delicate(Expression value, Operator sign, Parameter bound, string text)
    {
        // The sum is a text that Neo4j computed: no index takes part, so that the order is by unit for certain.
        var computed = value.Is(Operator.Plus, new Parameter(""));
        var places = Enumerable.Range(0, text.Length).Where(i => IsDelicate(text[i]) && !char.IsLowSurrogate(text[i]))
            .ToLookup(i => char.IsSurrogate(text[i]), i => text[..i]);
        var raised = places[false].Select(start => HasSurrogateAfter(computed, start));
        var lowered = Logical.Or(places[true].Select(start => HasHighAfter(computed, start)));
        var above = Logical.Or([.. raised, Logical.And(computed.Is(Operator.Greater, bound), new Not(lowered))]);
        var equal = value.Is(Operator.Equal, bound);
        return sign switch
        {
            Operator.Greater => above,
            Operator.GreaterOrEqual => Logical.Or(above, equal),
            Operator.LessOrEqual => new Not(above),
            Operator.Less => new Not(Logical.Or(above, equal)),
            _ => throw new ArgumentOutOfRangeException(nameof(sign)),
        };
    }

    private static Expression HasSurrogateAfter(Expression computed, string start) => Logical.And(
        computed.Is(Operator.GreaterOrEqual, new Parameter(start + FirstWithSurrogates)),
        computed.Is(Operator.Less, new Parameter(start + FirstBeyondSurrogates)));

    private static Expression HasHighAfter(Expression computed, string start) => Logical.And(
        computed.Is(Operator.StartsWith, new Parameter(start)),
        computed.Is(Operator.GreaterOrEqual, new Parameter(start + FirstBeyondSurrogates)));

    private static bool IsDelicate(char unit) => unit >= '\uD800';
}
