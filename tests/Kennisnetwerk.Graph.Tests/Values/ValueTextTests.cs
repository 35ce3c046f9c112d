using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Tests.Values;

public sealed class ValueTextTests
{
    public static TheoryData<string> Texts => ["t:", "t:w:1", "w:-9223372036854775808", "n:0.1", "n:1E+300", "b:true", "b:false", "d:0001-01-01", "m:2026-01-02T03:04:05.678Z"];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Print_Should_GiveBackWhatParseRead_When_TheTextIsOne(string text) => Assert.Equal(text, ValueText.Print(ValueText.Parse(text)));

    [Theory]
    [InlineData("")]
    [InlineData("t")]
    [InlineData("x:1")]
    [InlineData("w:een")]
    [InlineData("d:2021-13-01")]
    [InlineData("m:gisteren")]
    [InlineData("b:misschien")]
    public void Parse_Should_Throw_When_TheTextIsNone(string text) => Assert.Throws<FormatException>(() => ValueText.Parse(text));

    [Fact]
    public void Print_Should_Throw_When_TheValueIsAList() => Assert.Throws<ArgumentException>(() => ValueText.Print(GraphValue.Of(["a"])));
}
