using System.Globalization;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Schema;

/// <summary>The text form of field values: what claims, CSV cells and exports hold.</summary>
public static class FieldText
{
    /// <summary>
    /// Reads a scalar of the field's kind: whole numbers and numbers with a decimal point and no grouping, <c>true</c> and <c>false</c>, dates as
    /// <c>yyyy-MM-dd</c>, moments as <see cref="GraphMoment.Print"/>, choices by their exact name.
    /// </summary>
    /// <returns>The value, or null when the text is not of that kind.</returns>
    public static GraphValue? Read(GraphField field, string text) => field.Kind switch
    {
        FieldKind.Text => GraphText.IsWellFormed(text) ? GraphValue.Of(text) : null,
        FieldKind.Choice => field.Choices.Contains(text) ? GraphValue.Of(text) : null,
        FieldKind.Whole => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? GraphValue.Of(whole) : null,
        FieldKind.Number => double.TryParse(text, NumberStyles.Float & ~NumberStyles.AllowLeadingWhite & ~NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number)
            ? GraphValue.Of(number)
            : null,
        FieldKind.Truth => text switch { "true" => GraphValue.Of(true), "false" => GraphValue.Of(false), _ => null },
        FieldKind.Date => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? GraphValue.Of(date)
            : null,
        FieldKind.Moment => GraphMoment.TryParse(text, out var moment) ? GraphValue.Of(moment) : null,
        _ => null,
    };

    /// <summary>What <see cref="Read"/> expects, for messages.</summary>
    public static string Expectation(GraphField field) => field.Kind switch
    {
        FieldKind.Choice => $"one of {string.Join(", ", field.Choices)}",
        FieldKind.Whole => "a whole number such as 47",
        FieldKind.Number => "a number such as 12.5",
        FieldKind.Truth => "true or false",
        FieldKind.Date => "a date such as 2021-03-15",
        FieldKind.Moment => "a moment such as 2021-03-15T09:30:00.000Z",
        _ => "text",
    };
}
