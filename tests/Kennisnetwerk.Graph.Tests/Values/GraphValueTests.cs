using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Tests.Values;

public sealed class GraphValueTests
{
    [Fact]
    public void Of_Should_BeEqual_When_TheValuesMeanTheSame()
    {
        Assert.Equal(GraphValue.Of("\u00E9"), GraphValue.Of("e\u0301"));
        Assert.Equal(GraphValue.Of(0.0), GraphValue.Of(-0.0));
        Assert.Equal("0", GraphValue.Of(-0.0).ToString());
        Assert.Equal(GraphValue.Of(new DateTimeOffset(2026, 1, 1, 1, 0, 0, TimeSpan.FromHours(1)).AddTicks(7)), GraphValue.Of(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Of_Should_Throw_When_TheNumberIsNotFinite(double number) => Assert.Throws<ArgumentException>(() => GraphValue.Of(number));

    [Fact]
    public void ListOf_Should_Throw_When_KindsAreMixedOrNested()
    {
        Assert.Throws<ArgumentException>(() => ListValue.Of([GraphValue.Of(1), GraphValue.Of("a")]));
        Assert.Throws<ArgumentException>(() => ListValue.Of([GraphValue.Of(["a"])]));
        Assert.Equal(ListValue.Of([]), GraphValue.Of(Array.Empty<string>()));
    }

    [Fact]
    public void Compare_Should_Throw_When_KindsDiffer()
    {
        Assert.Throws<ArgumentException>(() => GraphValueOrder.Instance.Compare(GraphValue.Of(1), GraphValue.Of(1.0)));
        Assert.Throws<ArgumentException>(() => GraphValueOrder.Instance.Compare(GraphValue.Of(["a"]), GraphValue.Of(["a"])));
        Assert.True(GraphValueOrder.Instance.Compare(GraphValue.Of(false), GraphValue.Of(true)) < 0);
    }
}
