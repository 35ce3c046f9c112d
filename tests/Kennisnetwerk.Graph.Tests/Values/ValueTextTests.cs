using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Tests.Values;

public sealed class ValueTextTests
{
    public static TheoryData<string> Texts =>
    [
        "t:", "t:w:1", "t:\U0001F600\n", "w:-9223372036854775808", "w:9223372036854775807", "w:0", "n:0", "n:0.1", "n:1E+300", "n:-5E-324", "n:0.30000000000000004",
        "b:true", "b:false", "d:0001-01-01", "d:9999-12-31", "m:2026-01-02T03:04:05.678Z",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Print_Should_GiveBackWhatParseRead_When_TheTextIsOne(string text) => Assert.Equal(text, ValueText.Print(ValueText.Parse(text)));

    [Theory]
    [InlineData("")]
    [InlineData("t")]
    [InlineData("tt:")]
    [InlineData("T:a")]
    [InlineData("x:1")]
    [InlineData("w:")]
    [InlineData("w:een")]
    [InlineData("w:1.0")]
    [InlineData("w:9223372036854775808")]
    [InlineData("w:-99999999999999999999999999")]
    [InlineData("n:")]
    [InlineData("n:NaN")]
    [InlineData("n:Infinity")]
    [InlineData("n:1E+999")]
    [InlineData("n:0,5")]
    [InlineData("d:2021-13-01")]
    [InlineData("d:2021-1-1")]
    [InlineData("m:gisteren")]
    [InlineData("m:2026-01-02T03:04:05Z")]
    [InlineData("b:misschien")]
    [InlineData("b:True")]
    [InlineData("b: true ")]
    [InlineData("b:1")]
    public void Parse_Should_ThrowFormatException_When_TheTextIsNone(string text) => Assert.Throws<FormatException>(() => ValueText.Parse(text));

    [Fact]
    public void Parse_Should_ThrowFormatException_When_TheTextCannotBeStored() =>
        Assert.All(["t:\uD800", "t:a\uDC00", "t:\0"], text => Assert.Throws<FormatException>(() => ValueText.Parse(text)));

    [Fact]
    public void Parse_Should_ThrowNothingElse_When_TheTextIsRandom() => Prop.ForAll<string>(text =>
        new[] { "t:", "w:", "n:", "b:", "d:", "m:", "" }.All(kind => Record.Exception(() => ValueText.Parse(kind + text)) is null or FormatException)).QuickCheckThrowOnFailure();

    [Fact]
    public void Parse_Should_GiveTheValueBack_When_NumbersAreRandom() => Prop.ForAll<long, NormalFloat>((whole, number) =>
        ValueText.Parse(ValueText.Print(GraphValue.Of(whole))).Equals(GraphValue.Of(whole))
        && ValueText.Parse(ValueText.Print(GraphValue.Of(number.Get))).Equals(GraphValue.Of(number.Get))).QuickCheckThrowOnFailure();

    [Fact]
    public void Parse_Should_GiveTheTextBack_When_ItHoldsAnyCharacter()
    {
        var text = string.Concat(Enumerable.Range(1, 0x2FFF).Select(point => new Rune(point)));

        Assert.Equal(GraphValue.Of(text), ValueText.Parse(ValueText.Print(GraphValue.Of(text))));
    }

    [Fact]
    public void Print_Should_Throw_When_TheValueIsAList() => Assert.Throws<ArgumentException>(() => ValueText.Print(GraphValue.Of(["a"])));
}
