using FsCheck;
using FsCheck.Fluent;
using Kennisnetwerk.Graph.Sqlite.Content;

namespace Kennisnetwerk.Graph.Sqlite.Tests.Content;

public sealed class NumberKeyTests
{
    [Fact]
    public void Of_Should_OrderAsTheNumbersAndReadBack_When_TheyAreFinite() => Prop.ForAll<NormalFloat, NormalFloat>((left, right) =>
        NumberKey.Of(left.Get).CompareTo(NumberKey.Of(right.Get)) == left.Get.CompareTo(right.Get) && NumberKey.Read(NumberKey.Of(left.Get)).Equals(left.Get)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0.0)]
    [InlineData(double.Epsilon)]
    [InlineData(-double.Epsilon)]
    [InlineData(double.MaxValue)]
    [InlineData(double.MinValue)]
    public void Read_Should_GiveTheNumberBack_When_ItIsExtreme(double number) => Assert.Equal(number, NumberKey.Read(NumberKey.Of(number)));
}
