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
    public void Parse_Should_Throw_When_TheTextIsForged(string json) =>
        Assert.Throws<CursorException>(() => Cursor.Parse(Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json)), []));

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
