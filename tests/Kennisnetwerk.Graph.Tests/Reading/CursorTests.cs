using System.Buffers.Text;
using System.Text;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Tests.Reading;

public sealed class CursorTests
{
    private static readonly Order[] Orders = [new("titel", Alphabetical: true), new("jaar", Descending: true)];

    [Fact]
    public void Parse_Should_GiveBackThePlace_When_TheOrderIsTheSame()
    {
        var cursor = new Cursor([GraphValue.Of("é, \"\u20AC"), null], ["o~1", "r"]);

        var read = Cursor.Parse(cursor.Print(Orders), Orders);

        Assert.Equal(cursor.Keys, read.Keys);
        Assert.Equal(cursor.Ids, read.Ids);
    }

    [Fact]
    public void Parse_Should_Throw_When_TheOrderIsAnother()
    {
        var text = new Cursor([GraphValue.Of("a"), GraphValue.Of(1)], ["o"]).Print(Orders);

        Assert.Throws<CursorException>(() => Cursor.Parse(text, [Orders[1], Orders[0]]));
        Assert.Throws<CursorException>(() => Cursor.Parse(text, [Orders[0] with { Alphabetical = false }, Orders[1]]));
        Assert.Throws<CursorException>(() => Cursor.Parse(text, []));
    }

    [Theory]
    [InlineData("[1,\"\"]")]
    [InlineData("[2,\"\",\"a\"]")]
    [InlineData("[1,\"\",7]")]
    [InlineData("[\"1\",\"\",\"a\"]")]
    [InlineData("[1,null,\"a\"]")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[1,\"\",null]")]
    [InlineData("[1,\"\",{}]")]
    [InlineData("[1.5,\"\",\"a\"]")]
    [InlineData("[1,\"\"")]
    [InlineData("[1,[],\"a\"]")]
    [InlineData("[1,\"\",\"\\ud800\"]")]
    public void Parse_Should_Throw_When_TheTextIsForged(string json) =>
        Assert.Throws<CursorException>(() => Cursor.Parse(Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json)), []));

    [Theory]
    [InlineData("w:99999999999999999999999")]
    [InlineData("n:1E+999")]
    [InlineData("n:NaN")]
    [InlineData("d:2021-02-30")]
    [InlineData("m:nu")]
    [InlineData("b:2")]
    [InlineData("x:1")]
    [InlineData("")]
    public void Parse_Should_Throw_When_AKeyIsNoValue(string key) => Assert.Throws<CursorException>(
        () => Cursor.Parse(Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"[1,\"jaar+\",\"{key}\",\"o\"]")), [new Order("jaar")]));

    [Fact]
    public void Parse_Should_GiveEveryKindBack_When_KeysAreMixed()
    {
        var moment = new DateTimeOffset(2026, 1, 2, 3, 4, 5, 678, TimeSpan.Zero);
        GraphValue?[] keys = [GraphValue.Of("t"), GraphValue.Of(long.MinValue), GraphValue.Of(0.1), GraphValue.Of(true), GraphValue.Of(new DateOnly(2021, 1, 1)), GraphValue.Of(moment), null];
        Order[] orders = [.. Enumerable.Range(0, keys.Length).Select(i => new Order($"veld{i}"))];

        Assert.Equal(keys, Cursor.Parse(new Cursor([.. keys], ["o"]).Print(orders), orders).Keys);
    }

    [Fact]
    public void Print_Should_BeSafeInAnAddress_When_TextsHoldAnything()
    {
        var text = new Cursor([GraphValue.Of("/?&=+ \U0001F600"), null], ["o"]).Print(Orders);

        Assert.Matches("^[A-Za-z0-9_-]+$", text);
    }

    [Fact]
    public void Message_Should_GiveTheRemedy_When_TheCursorIsForeign() =>
        Assert.Contains("begin at the first page", Assert.Throws<CursorException>(() => Cursor.Parse("???", [])).Message, StringComparison.Ordinal);

    [Fact]
    public void Parse_Should_ThrowNothingElse_When_TheTextIsRandom()
    {
        var random = new Random(5);
        var scope = ReadScope.OfNodes(TestSchema.Instance, Kijker.Systeem, "Onderzoek");
        var genuine = new Cursor([GraphValue.Of("a"), GraphValue.Of(1)], ["o"]).Print(Orders);
        for (var i = 0; i < 5000; i++)
        {
            var bytes = Encoding.UTF8.GetBytes(genuine);
            bytes[random.Next(bytes.Length)] = (byte)random.Next(128);
            var thrown = Record.Exception(() => scope.CursorOf(new PageRequest(1, Encoding.UTF8.GetString(bytes)), [.. Orders]));
            Assert.True(thrown is null or CursorException, $"{Encoding.UTF8.GetString(bytes)}: {thrown}");
        }
    }
}
