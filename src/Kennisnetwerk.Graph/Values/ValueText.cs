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
            't' => GraphValue.Of(rest),
            'w' => GraphValue.Of(long.Parse(rest, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)),
            'n' => GraphValue.Of(double.Parse(rest, NumberStyles.Float, CultureInfo.InvariantCulture)),
            'b' => GraphValue.Of(bool.Parse(rest)),
            'd' => GraphValue.Of(DateOnly.ParseExact(rest, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
            'm' => GraphMoment.TryParse(rest, out var moment) ? GraphValue.Of(moment) : throw new FormatException("Not the text of a moment."),
            _ => throw new FormatException("Not the text of a value."),
        };
    }
}
