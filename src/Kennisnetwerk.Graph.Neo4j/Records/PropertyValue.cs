using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Neo4j.Records;

/// <summary>Field values as Neo4j's properties hold them: each kind has a type of its own there, so nothing is encoded.</summary>
internal static class PropertyValue
{
    /// <summary>The property for a value.</summary>
    public static object Of(GraphValue value) => value switch
    {
        TextValue text => text.Text,
        WholeValue whole => whole.Number,
        NumberValue number => number.Number,
        TruthValue truth => truth.Truth,
        DateValue date => date.Date,
        MomentValue moment => moment.Moment,
        ListValue list => list.Items.Select(Of).ToList(),
        _ => throw new ArgumentException($"There is no property for a {value.GetType().Name}.", nameof(value)),
    };

    /// <summary>The value of a property.</summary>
    /// <exception cref="FormatException">Somebody else put something there that the graph cannot hold.</exception>
    public static GraphValue Read(object? property) => property switch
    {
        string text => GraphValue.Of(text),
        long whole => GraphValue.Of(whole),
        double number => GraphValue.Of(number),
        bool truth => GraphValue.Of(truth),
        DateOnly date => GraphValue.Of(date),
        DateTimeOffset moment => GraphValue.Of(moment),
        IReadOnlyList<object?> list => ListValue.Of(list.Select(Read)),
        _ => throw new FormatException($"A property holds a {property?.GetType().Name ?? "null"}, which the graph does not know."),
    };
}
