using System.Globalization;

namespace Kennisnetwerk.Graph.Values;

/// <summary>A scalar as one text that names its kind (<c>t:</c>, <c>w:</c>, <c>n:</c>, <c>b:</c>, <c>d:</c>, <c>m:</c>), for cursors and canonical prints.</summary>
public static class ValueText
{
    /// <summary>The text of a scalar.</summary>
    /// <exception cref="ArgumentException">The value is a list.</exception>
    public static string Print(GraphValue value) => value switch
    {
        TextValue text => "t:" + text,
        WholeValue whole => "w:" + whole,
        NumberValue number => "n:" + number,
        TruthValue truth => "b:" + truth,
        DateValue date => "d:" + date,
        MomentValue moment => "m:" + moment,
        _ => throw new ArgumentException("Only scalars have a text.", nameof(value)),
    };

    /// <summary>Reads what <see cref="Print"/> wrote.</summary>
    /// <exception cref="FormatException">The text was not written by it.</exception>
    public static GraphValue Parse(string text)
    {
        if (text.Length < 2 || text[1] != ':')
        {
            throw new FormatException("Not the text of a value.");
        }

        var rest = text[2..];
        return text[0] switch
        {
            't' when GraphText.IsWellFormed(rest) => GraphValue.Of(rest),
            'w' when long.TryParse(rest, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => GraphValue.Of(whole),
            'n' when double.TryParse(rest, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) => GraphValue.Of(number),
            'b' when rest is "true" or "false" => GraphValue.Of(rest == "true"),
            'd' when DateOnly.TryParseExact(rest, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => GraphValue.Of(date),
            'm' when GraphMoment.TryParse(rest, out var moment) => GraphValue.Of(moment),
            _ => throw new FormatException("Not the text of a value."),
        };
    }
}
