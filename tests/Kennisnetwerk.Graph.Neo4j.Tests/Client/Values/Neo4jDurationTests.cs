using FsCheck;
using FsCheck.Fluent;
using Kennisnetwerk.Graph.Neo4j.Client.Values;

namespace Kennisnetwerk.Graph.Neo4j.Tests.Client.Values;

public sealed class Neo4jDurationTests
{
    [Fact]
    public void Parse_Should_GiveBackWhatWasPrinted_When_AmountsHaveAnySign()
    {
        var amounts = from months in Gen.Choose(-100_000, 100_000)
                      from days in Gen.Choose(-100_000, 100_000)
                      from seconds in Gen.Choose(-100_000, 100_000)
                      from nanoseconds in Gen.Choose(0, 999_999_999)
                      select new Neo4jDuration(months, days, seconds, nanoseconds);

        Prop.ForAll(amounts.ToArbitrary(), duration => Neo4jDuration.Parse(duration.ToString()) == duration).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("P1Y2M3DT16H5M6.789S", 14, 3, 57906, 789_000_000)]
    [InlineData("PT-0.5S", 0, 0, -1, 500_000_000)]
    [InlineData("P2W", 0, 14, 0, 0)]
    [InlineData("PT0S", 0, 0, 0, 0)]
    public void Parse_Should_ReadTheServersForms_When_PartsAreLeftOut(string text, long months, long days, long seconds, int nanoseconds) =>
        Assert.Equal(new Neo4jDuration(months, days, seconds, nanoseconds), Neo4jDuration.Parse(text));

    [Theory]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("1D")]
    [InlineData("P1X")]
    public void Parse_Should_Refuse_When_TheTextIsNoDuration(string text) =>
        Assert.Throws<FormatException>(() => Neo4jDuration.Parse(text));
}
