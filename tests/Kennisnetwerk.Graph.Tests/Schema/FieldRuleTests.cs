using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Tests.Schema;

public sealed class FieldRuleTests
{
    private static readonly Dictionary<FieldKind, GraphValue> Values = new()
    {
        [FieldKind.Text] = GraphValue.Of("ROOD"),
        [FieldKind.Whole] = GraphValue.Of(47),
        [FieldKind.Number] = GraphValue.Of(12.5),
        [FieldKind.Truth] = GraphValue.Of(true),
        [FieldKind.Date] = GraphValue.Of(new DateOnly(2021, 3, 15)),
        [FieldKind.Moment] = GraphValue.Of(new DateTimeOffset(2021, 3, 15, 9, 30, 0, TimeSpan.Zero)),
        [FieldKind.Choice] = GraphValue.Of("ROOD"),
    };

    public static TheoryData<FieldKind> Kinds => [.. Enum.GetValues<FieldKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Check_Should_TakeItsOwnKindAlone_When_TheFieldIsAScalarOrAList(FieldKind kind) => Assert.All(Values, pair =>
    {
        var fits = pair.Value.GetType() == Values[kind].GetType();
        Assert.Equal(fits, FieldRule.Check(Field(kind), pair.Value) is null);
        Assert.Equal(fits, FieldRule.Check(Field(kind) with { IsList = true }, ListValue.Of([pair.Value, pair.Value])) is null);
        Assert.NotNull(FieldRule.Check(Field(kind), ListValue.Of([pair.Value])));
        Assert.NotNull(FieldRule.Check(Field(kind) with { IsList = true }, pair.Value));
    });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Check_Should_SayWhatToGive_When_TheKindIsWrong(FieldKind kind)
    {
        var wrong = kind == FieldKind.Truth ? GraphValue.Of(1) : GraphValue.Of(true);

        var fault = FieldRule.Check(Field(kind), wrong)!.Value;

        Assert.Equal(FaultCode.Value, fault.Code);
        Assert.Equal($"'veld' cannot be '{wrong}'; give {FieldText.Expectation(Field(kind))}.", fault.Message);
    }

    [Theory]
    [InlineData("BLAUW")]
    [InlineData("rood")]
    [InlineData("")]
    public void Check_Should_NameTheChoices_When_TheNameIsNoneOfThem(string name) =>
        Assert.Equal((FaultCode.Value, $"'veld' cannot be '{name}'; give one of ROOD, GROEN."), FieldRule.Check(Field(FieldKind.Choice), GraphValue.Of(name)));

    [Fact]
    public void Check_Should_ShortenTheValue_When_ItIsLong()
    {
        var message = FieldRule.Check(Field(FieldKind.Choice), GraphValue.Of(new string('x', 100)))!.Value.Message;

        Assert.Contains($"'{new string('x', 40)}…'", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, 'x', 10, null)]
    [InlineData(false, 'x', 11, "'veld' has 11 characters and may have 10; shorten it.")]
    [InlineData(true, 'x', 10, null)]
    [InlineData(true, 'x', 11, "'veld' has 11 characters and may have 10; shorten it.")]
    public void Check_Should_CountCharacters_When_TheTextHasAMaximum(bool isIndexed, char letter, int length, string? expected)
    {
        var fault = FieldRule.Check(Field(FieldKind.Text) with { MaxLength = 10, IsIndexed = isIndexed }, GraphValue.Of(new string(letter, length)));

        Assert.Equal(expected, fault?.Message);
        Assert.Equal(expected is null ? null : FaultCode.Length, fault?.Code);
    }

    [Theory]
    [InlineData('x', 2000, true)]
    [InlineData('x', 2001, false)]
    [InlineData('é', 1000, true)]
    [InlineData('é', 1001, false)]
    [InlineData('€', 666, true)]
    [InlineData('€', 667, false)]
    public void Check_Should_CountBytes_When_TheTextIsIndexed(char letter, int length, bool fits)
    {
        var field = Field(FieldKind.Text) with { MaxLength = 5000, IsIndexed = true };
        var value = GraphValue.Of(new string(letter, length));

        Assert.Equal(fits ? null : FaultCode.Length, FieldRule.Check(field, value)?.Code);
        Assert.Null(FieldRule.Check(field with { IsIndexed = false }, value));
    }

    [Fact]
    public void Check_Should_BoundListsAndTheirItems_When_TheyAreLarge()
    {
        var field = Field(FieldKind.Text) with { IsList = true, MaxLength = 5 };

        Assert.Null(FieldRule.Check(field, GraphValue.Of(Enumerable.Repeat("aaaaa", GraphField.MaxItems))));
        Assert.Null(FieldRule.Check(field, ListValue.Of([])));
        Assert.Equal(
            (FaultCode.Limit, $"'veld' has {GraphField.MaxItems + 1} items and may have {GraphField.MaxItems}."),
            FieldRule.Check(field, GraphValue.Of(Enumerable.Repeat("a", GraphField.MaxItems + 1))));
        Assert.Equal(FaultCode.Length, FieldRule.Check(field, GraphValue.Of(["aaaaa", "aaaaaa"]))?.Code);
    }

    private static GraphField Field(FieldKind kind) => new() { Name = "veld", Kind = kind, Choices = kind == FieldKind.Choice ? ["ROOD", "GROEN"] : [] };
}
