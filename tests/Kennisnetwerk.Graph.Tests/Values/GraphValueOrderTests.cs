using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Tests.Values;

public sealed class GraphValueOrderTests
{
    /// <summary>One list for each kind, in order.</summary>
    private static readonly GraphValue[][] Ordered =
    [
        [.. new[] { "", "\u0001", " ", "10", "2", "A", "Z", "a", "a\u0001", "aa", "z", "\u00E9", "\uD7FF", "\uE000", "\uFF21", "\U00010000", "\U0001F600", "\U0010FFFD" }.Select(GraphValue.Of)],
        [.. new[] { long.MinValue, -10, -2, 0, 2, 10, (1L << 53) + 1, long.MaxValue }.Select(GraphValue.Of)],
        [.. new[] { double.MinValue, -1.5, -double.Epsilon, 0, double.Epsilon, 0.1, 0.1 + double.Epsilon + 1e-17, 1, 1e300, double.MaxValue }.Select(GraphValue.Of)],
        [GraphValue.Of(false), GraphValue.Of(true)],
        [.. new[] { new DateOnly(1, 1, 1), new DateOnly(812, 12, 31), new DateOnly(2021, 1, 31), new DateOnly(2021, 2, 1), DateOnly.MaxValue }.Select(GraphValue.Of)],
        [.. new[] { -62_135_596_800_000, -1, 0, 1, 1_767_323_045_678 }.Select(ms => GraphValue.Of(DateTimeOffset.UnixEpoch.AddMilliseconds(ms)))],
    ];

    public static TheoryData<int> Kinds => [.. Enumerable.Range(0, Ordered.Length)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Compare_Should_PutValuesInOrder_When_TheyAreOfOneKind(int kind)
    {
        var values = Ordered[kind];

        Assert.All(Enumerable.Range(0, values.Length * values.Length), i =>
        {
            var (left, right) = (i / values.Length, i % values.Length);
            Assert.Equal(left.CompareTo(right), Math.Sign(GraphValueOrder.Instance.Compare(values[left], values[right])));
        });
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Compare_Should_SayEqual_When_ValuesAreEqual(int kind) => Assert.All(
        Ordered[kind].SelectMany(left => Ordered[kind], (left, right) => (left, right)),
        pair => Assert.Equal(pair.left.Equals(pair.right), GraphValueOrder.Instance.Compare(pair.left, pair.right) == 0));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Compare_Should_Throw_When_KindsDiffer(int kind) => Assert.All(
        Ordered.Where(other => other != Ordered[kind]).Select(other => other[0]).Append(GraphValue.Of(["a"])),
        other => Assert.Throws<ArgumentException>(() => GraphValueOrder.Instance.Compare(Ordered[kind][0], other)));

    [Fact]
    public void Compare_Should_NameTheKinds_When_OneIsMissing()
    {
        var exception = Assert.Throws<ArgumentException>(() => GraphValueOrder.Instance.Compare(GraphValue.Of(1), null));

        Assert.Contains("WholeValue and null", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ToString_Should_ReadBack_When_PrintedByValueText() => Assert.All(
        Ordered.SelectMany(values => values), value => Assert.Equal(value, ValueText.Parse(ValueText.Print(value))));

    [Fact]
    public void GetHashCode_Should_BeEqual_When_ValuesAre()
    {
        Assert.Equal(GraphValue.Of("e\u0301").GetHashCode(), GraphValue.Of("\u00E9").GetHashCode());
        Assert.Equal(GraphValue.Of(-0.0).GetHashCode(), GraphValue.Of(0.0).GetHashCode());
        Assert.Equal(GraphValue.Of(["a", "b"]).GetHashCode(), GraphValue.Of(["a", "b"]).GetHashCode());
    }
}
