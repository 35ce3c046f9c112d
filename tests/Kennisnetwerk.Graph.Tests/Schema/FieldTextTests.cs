using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Tests.Schema;

public sealed class FieldTextTests
{
    [Theory]
    [InlineData(FieldKind.Text, "", "t:")]
    [InlineData(FieldKind.Text, " e\u0301 ", "t: \u00E9 ")]
    [InlineData(FieldKind.Choice, "ROOD", "t:ROOD")]
    [InlineData(FieldKind.Whole, "0", "w:0")]
    [InlineData(FieldKind.Whole, "-12", "w:-12")]
    [InlineData(FieldKind.Whole, "+12", "w:12")]
    [InlineData(FieldKind.Whole, "007", "w:7")]
    [InlineData(FieldKind.Whole, "9223372036854775807", "w:9223372036854775807")]
    [InlineData(FieldKind.Number, "12.5", "n:12.5")]
    [InlineData(FieldKind.Number, "-0", "n:0")]
    [InlineData(FieldKind.Number, ".5", "n:0.5")]
    [InlineData(FieldKind.Number, "47", "n:47")]
    [InlineData(FieldKind.Number, "1E+300", "n:1E+300")]
    [InlineData(FieldKind.Truth, "true", "b:true")]
    [InlineData(FieldKind.Truth, "false", "b:false")]
    [InlineData(FieldKind.Date, "2024-02-29", "d:2024-02-29")]
    [InlineData(FieldKind.Moment, "2021-03-15T09:30:00.000Z", "m:2021-03-15T09:30:00.000Z")]
    public void Read_Should_GiveTheValue_When_TheTextIsOfTheKind(FieldKind kind, string text, string value) =>
        Assert.Equal(value, ValueText.Print(FieldText.Read(Field(kind), text)!));

    [Theory]
    [InlineData(FieldKind.Choice, "rood")]
    [InlineData(FieldKind.Choice, "")]
    [InlineData(FieldKind.Choice, " ROOD")]
    [InlineData(FieldKind.Whole, "")]
    [InlineData(FieldKind.Whole, " 12")]
    [InlineData(FieldKind.Whole, "12.0")]
    [InlineData(FieldKind.Whole, "80.000")]
    [InlineData(FieldKind.Whole, "80,000")]
    [InlineData(FieldKind.Whole, "ruim 80")]
    [InlineData(FieldKind.Whole, "9223372036854775808")]
    [InlineData(FieldKind.Whole, "1e3")]
    [InlineData(FieldKind.Whole, "٣")]
    [InlineData(FieldKind.Number, "")]
    [InlineData(FieldKind.Number, "12,5")]
    [InlineData(FieldKind.Number, "1.000.000")]
    [InlineData(FieldKind.Number, " 12.5")]
    [InlineData(FieldKind.Number, "12.5 ")]
    [InlineData(FieldKind.Number, "NaN")]
    [InlineData(FieldKind.Number, "Infinity")]
    [InlineData(FieldKind.Number, "1e999")]
    [InlineData(FieldKind.Number, "€ 5")]
    [InlineData(FieldKind.Truth, "ja")]
    [InlineData(FieldKind.Truth, "True")]
    [InlineData(FieldKind.Truth, "1")]
    [InlineData(FieldKind.Date, "15-03-2021")]
    [InlineData(FieldKind.Date, "2021-3-15")]
    [InlineData(FieldKind.Date, "2023-02-29")]
    [InlineData(FieldKind.Date, "2021-03-15 ")]
    [InlineData(FieldKind.Moment, "2021-03-15")]
    [InlineData(FieldKind.Moment, "2021-03-15T09:30:00Z")]
    public void Read_Should_GiveNothing_When_TheTextIsNot(FieldKind kind, string text) => Assert.Null(FieldText.Read(Field(kind), text));

    [Fact]
    public void Read_Should_GiveNothing_When_TheTextIsNoUnicode() => Assert.All(
        Enum.GetValues<FieldKind>().SelectMany(kind => new[] { "\uD800", "a\uDC00", "\0" }, (kind, text) => (kind, text)),
        pair => Assert.Null(FieldText.Read(Field(pair.kind), pair.text)));

    [Fact]
    public void Read_Should_ReadWhatItExpectsItself_When_GivenItsOwnExample() => Assert.All(
        Enum.GetValues<FieldKind>().Where(kind => kind != FieldKind.Text),
        kind =>
        {
            var example = FieldText.Expectation(Field(kind)).Split("such as ")[^1].Replace("one of ", "", StringComparison.Ordinal).Split(", ")[0].Split(" or ")[0];
            Assert.NotNull(FieldText.Read(Field(kind), example));
        });

    private static GraphField Field(FieldKind kind) => new() { Name = "veld", Kind = kind, Choices = kind == FieldKind.Choice ? ["ROOD", "GROEN"] : [] };
}
