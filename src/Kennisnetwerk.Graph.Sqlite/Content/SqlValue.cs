using System.Globalization;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Sqlite.Content;

/// <summary>How scalars stand in the database, so that its comparisons are those of <see cref="GraphValueOrder"/>: as text or as a whole number.</summary>
internal static class SqlValue
{
    /// <summary>The text or number that a scalar is compared as.</summary>
    public static object Of(GraphValue value) => value switch
    {
        TextValue text => text.Text,
        WholeValue whole => whole.Number,
        NumberValue number => NumberKey.Of(number.Number),
        TruthValue truth => truth.Truth ? 1L : 0L,
        DateValue or MomentValue => value.ToString()!,
        _ => throw new ArgumentException($"{value.GetType().Name} does not compare.", nameof(value)),
    };

    /// <summary>The scalar behind a value of the database.</summary>
    /// <param name="kind">What the schema says that it is.</param>
    /// <param name="stored">A text or a whole number.</param>
    /// <exception cref="GraphStoreException">It is not of that kind: the file was changed by something else.</exception>
    public static GraphValue Read(FieldKind kind, object stored) => (kind, stored) switch
    {
        (FieldKind.Text or FieldKind.Choice, string text) => GraphValue.Of(text),
        (FieldKind.Whole, long number) => GraphValue.Of(number),
        (FieldKind.Number, long key) => GraphValue.Of(NumberKey.Read(key)),
        (FieldKind.Truth, long truth) => GraphValue.Of(truth != 0),
        (FieldKind.Date, string text) when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => GraphValue.Of(date),
        (FieldKind.Moment, string text) when GraphMoment.TryParse(text, out var moment) => GraphValue.Of(moment),
        _ => throw new GraphStoreException("sqlite.content", $"The graph holds '{stored}' where the schema has a {kind}; restore a copy.", isTransient: false),
    };
}
