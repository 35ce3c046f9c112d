using System.Globalization;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Server.Pages.Taal;

/// <summary>Writes values the Dutch way, whatever the machine's culture is.</summary>
public static class ValueLabels
{
    private static readonly NumberFormatInfo DutchNumbers = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NumberGroupSizes = [3] };

    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <summary>A value of a field that is no list, in words. Only names of closed lists are read: a text such as <c>OZJ</c> stays what it is.</summary>
    public static string Of(GraphField? field, GraphValue value) =>
        field is { Kind: FieldKind.Choice } && value is TextValue choice ? ChoiceLabels.Of(choice.Text) : Of(value);

    /// <summary>A value that is no list and no name of a closed list, in words.</summary>
    public static string Of(GraphValue value) => value switch
    {
        TruthValue truth => truth.Truth ? "ja" : "nee",
        DateValue date => Of(date.Date),
        NumberValue number => number.Number.ToString("#,##0.######", DutchNumbers),
        _ => value.ToString()!,
    };

    /// <summary>The values: the items of a list, or the one value.</summary>
    public static IEnumerable<string> All(GraphField? field, GraphValue value) => value is ListValue list ? list.Items.Select(item => Of(field, item)) : [Of(field, value)];

    /// <summary>A date: <c>2 maart 2021</c>.</summary>
    public static string Of(DateOnly date) => $"{date.Day} {Months[date.Month - 1]} {date.Year.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>A count: <c>1.234</c>.</summary>
    public static string Of(long count) => count.ToString("#,##0", DutchNumbers);

    /// <summary>A count with the word that fits it.</summary>
    public static string Of(long count, string one, string more) => $"{Of(count)} {(count == 1 ? one : more)}";
}
