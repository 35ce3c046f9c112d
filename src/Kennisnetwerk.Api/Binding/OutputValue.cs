using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Api.Binding;

/// <summary>A value of the graph in the form that GraphQL's scalars write.</summary>
internal static class OutputValue
{
    public static object? Of(GraphValue? value) => value switch
    {
        null => null,
        WholeValue whole => whole.Number,
        NumberValue number => number.Number,
        TruthValue truth => truth.Truth,
        ListValue list => list.Items.Select(Of).ToArray(),
        _ => value.ToString(),
    };
}
