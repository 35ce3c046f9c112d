using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Tests.Values;

public sealed class GraphMomentTests
{
    [Theory]
    [InlineData("2026-01-02T03:04:05.678Z", true)]
    [InlineData("0001-01-01T00:00:00.000Z", true)]
    [InlineData("9999-12-31T23:59:59.999Z", true)]
    [InlineData("2024-02-29T12:00:00.000Z", true)]
    [InlineData("2023-02-29T12:00:00.000Z", false)]
    [InlineData("2026-01-02T24:00:00.000Z", false)]
    [InlineData("2026-01-02T03:04:05Z", false)]
    [InlineData("2026-01-02T03:04:05.6789Z", false)]
    [InlineData("2026-01-02T03:04:05.678+01:00", false)]
    [InlineData("2026-01-02T03:04:05.678", false)]
    [InlineData("2026-01-02 03:04:05.678Z", false)]
    [InlineData(" 2026-01-02T03:04:05.678Z", false)]
    [InlineData("", false)]
    public void TryParse_Should_ReadOnlyWhatPrintWrites_When_TheTextIsAny(string text, bool isMoment)
    {
        var isRead = GraphMoment.TryParse(text, out var moment);

        Assert.Equal(isMoment, isRead);
        Assert.True(!isRead || GraphMoment.Print(moment) == text);
    }

    [Fact]
    public void Normalise_Should_KeepTheMomentInUtc_When_ItHasAnotherOffset()
    {
        var amsterdam = new DateTimeOffset(2026, 7, 1, 0, 30, 0, 5, TimeSpan.FromHours(2));

        var normal = GraphMoment.Normalise(amsterdam);

        Assert.Equal(amsterdam, normal);
        Assert.Equal(TimeSpan.Zero, normal.Offset);
        Assert.Equal("2026-06-30T22:30:00.005Z", GraphMoment.Print(amsterdam));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(9_999)]
    [InlineData(10_000)]
    [InlineData(19_999)]
    public void Normalise_Should_CutAndNeverRound_When_ThereIsLessThanAMillisecond(long ticks)
    {
        var start = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

        var normal = GraphMoment.Normalise(start.AddTicks(ticks));

        Assert.Equal(ticks / TimeSpan.TicksPerMillisecond, (normal - start).TotalMilliseconds);
        Assert.Equal(normal, GraphMoment.Normalise(normal));
    }

    [Fact]
    public void Print_Should_OrderAsTheMoments_When_ComparedByCodePoint() => Assert.All(
        Enumerable.Range(0, 500).Select(i => new Random(i)), random =>
        {
            var (left, right) = (AnyMoment(random), AnyMoment(random));
            Assert.Equal(Math.Sign(left.CompareTo(right)), Math.Sign(GraphText.Compare(GraphMoment.Print(left), GraphMoment.Print(right))));
        });

    private static DateTimeOffset AnyMoment(Random random) =>
        GraphMoment.Normalise(new DateTimeOffset(random.NextInt64(DateTimeOffset.MaxValue.Ticks), TimeSpan.Zero));
}
