using System.Collections.Immutable;
using System.Text;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Sqlite.Tests.Support;

/// <summary>Random values of fields, the extreme ones among them.</summary>
internal sealed class RandomValues(int seed)
{
    private static readonly string[] Texts = ["", " ", "\"\\/'", "\u0001\t\n\u001F\u007F", "\u2028\u2029\uFEFF", "é€\uFFFD\uFFFF", "\U0001F600\U0010FFFF", "{\"a\":[1]}", "</script>", "%_*?"];
    private static readonly long[] Wholes = [0, 1, -1, long.MinValue, long.MaxValue, (1L << 53) + 1];
    private static readonly double[] Numbers = [0, -1.5, double.Epsilon, -double.Epsilon, double.MaxValue, double.MinValue, 0.1 + 0.2, 1e-300];
    private readonly Random random = new(seed);

    /// <summary>Some of the fields with a value each.</summary>
    public ImmutableSortedDictionary<string, GraphValue> Of(IEnumerable<GraphField> fields) =>
        fields.Where(_ => random.Next(3) > 0).ToImmutableSortedDictionary(field => field.Name, field => field.IsList ? List(field) : Scalar(field), StringComparer.Ordinal);

    public string Text() => random.Next(3) == 0
        ? Pick(Texts)
        : string.Concat(Enumerable.Range(0, random.Next(20)).Select(_ => new Rune(random.Next(2) == 0 ? 1 + random.Next(0x2FF) : 0xE000 + random.Next(0x10FFFF - 0xE000))));

    private ListValue List(GraphField field) => ListValue.Of(Enumerable.Range(0, 1 + random.Next(4)).Select(_ => Scalar(field)));

    private GraphValue Scalar(GraphField field) => field.Kind switch
    {
        FieldKind.Choice => GraphValue.Of(Pick(field.Choices)),
        FieldKind.Whole => GraphValue.Of(random.Next(2) == 0 ? Pick(Wholes) : random.NextInt64(long.MinValue, long.MaxValue)),
        FieldKind.Number => GraphValue.Of(random.Next(2) == 0 ? Pick(Numbers) : (random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-300, 300))),
        FieldKind.Truth => GraphValue.Of(random.Next(2) == 0),
        FieldKind.Date => GraphValue.Of(DateOnly.FromDayNumber(random.Next(DateOnly.MaxValue.DayNumber))),
        FieldKind.Moment => GraphValue.Of(new DateTimeOffset(random.NextInt64(DateTimeOffset.MaxValue.Ticks), TimeSpan.Zero)),
        _ => GraphValue.Of(Text()),
    };

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
