namespace Kennisnetwerk.Graph.Values;

/// <summary>
/// The value of a field: a scalar or a list of scalars. Absence is expressed by leaving the field out, never by a null inside a value.
/// Stores keep exactly these kinds (Neo4j stores no maps), so there are no others.
/// </summary>
public abstract record GraphValue
{
    private protected GraphValue()
    {
    }

    /// <summary>A text, normalised to Unicode NFC.</summary>
    /// <exception cref="ArgumentException">The text holds a lone surrogate and so is no Unicode text.</exception>
    public static GraphValue Of(string text) => new TextValue(GraphText.Normalise(text));

    /// <summary>A whole number, 64 bits.</summary>
    public static GraphValue Of(long number) => new WholeValue(number);

    /// <summary>A finite number.</summary>
    /// <exception cref="ArgumentException">The number is NaN or infinite.</exception>
    public static GraphValue Of(double number) =>
        double.IsFinite(number) ? new NumberValue(number == 0 ? 0 : number) : throw new ArgumentException("A stored number is finite.", nameof(number));

    /// <summary>Yes or no.</summary>
    public static GraphValue Of(bool truth) => new TruthValue(truth);

    /// <summary>A calendar date without a time.</summary>
    public static GraphValue Of(DateOnly date) => new DateValue(date);

    /// <summary>A moment, kept as UTC and cut to whole milliseconds.</summary>
    public static GraphValue Of(DateTimeOffset moment) => new MomentValue(GraphMoment.Normalise(moment));

    /// <summary>A list of texts, in the given order.</summary>
    public static GraphValue Of(IEnumerable<string> texts) => ListValue.Of(texts.Select(Of));
}
