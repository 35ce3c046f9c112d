using Kennisnetwerk.Graph.Sqlite.Sql;

namespace Kennisnetwerk.Graph.Sqlite.Tests.Sql;

/// <summary>The parts of statements: what they write, and how they simplify.</summary>
public sealed class SqlNodeTests
{
    private static readonly TextNode A = new("a");
    private static readonly TextNode B = new("b");

    [Fact]
    public void Of_Should_LeaveOutWhatSaysNothing_When_AllMustHold()
    {
        Assert.Same(ConstantNode.True, AllNode.Of());
        Assert.Same(A, AllNode.Of(ConstantNode.True, A));
        Assert.Same(ConstantNode.False, AllNode.Of(A, B, ConstantNode.False));
        Assert.Equal("(a AND b AND a)", AllNode.Of(A, AllNode.Of(B, A), ConstantNode.True).ToString());
    }

    [Fact]
    public void Of_Should_LeaveOutWhatSaysNothing_When_OneMustHold()
    {
        Assert.Same(ConstantNode.False, AnyNode.Of());
        Assert.Same(A, AnyNode.Of(ConstantNode.False, A));
        Assert.Same(ConstantNode.True, AnyNode.Of(A, B, ConstantNode.True));
        Assert.Equal("(a OR (b AND a))", AnyNode.Of(A, AllNode.Of(B, A)).ToString());
    }

    [Fact]
    public void Write_Should_NumberParametersInOrderAndShareEqualOnes_When_ValuesRepeat()
    {
        var statement = AllNode.Of(
            new OperatorNode(A, "=", new ParameterNode("x")), new OperatorNode(A, "=", new ParameterNode(1L)), new OperatorNode(B, "=", new ParameterNode("x")), new OperatorNode(B, "IS", new ParameterNode(null)),
            new OperatorNode(B, "=", new ParameterNode("1"))).ToStatement();

        Assert.Equal("(a = $1 AND a = $2 AND b = $1 AND b IS $3 AND b = $4)", statement.Text);
        Assert.Equal(["x", 1L, null, "1"], statement.Parameters);
    }

    [Fact]
    public void Write_Should_LeaveOutEmptyParts_When_AQueryHasFew()
    {
        var query = new SelectNode([A], B);

        Assert.Equal("SELECT a\nFROM b", query.ToString());
        Assert.Equal(
            "SELECT a\nFROM b\nWHERE a\nGROUP BY a, b\nORDER BY b DESC\nLIMIT $1\n  $1 = 3",
            (query with { Where = A, GroupBy = [A, B], OrderBy = [new OrderTermNode(B, Descending: true, AbsentFirst: false)], Limit = 3 }).ToString());
        Assert.Equal("SELECT a\nFROM b\nUNION ALL\nSELECT a\nFROM b", new UnionNode([query, query]).ToString());
    }

    [Theory]
    [InlineData(false, false, "a ASC NULLS LAST")]
    [InlineData(false, true, "a ASC")]
    [InlineData(true, false, "a DESC")]
    [InlineData(true, true, "a DESC NULLS FIRST")]
    public void Write_Should_NameThePlaceOfAbsentValues_When_ItIsNotTheDatabasesOwn(bool descending, bool absentFirst, string expected) =>
        Assert.Equal(expected, new OrderTermNode(A, descending, absentFirst).ToString());

    [Fact]
    public void Write_Should_SendManyValuesAsOneParameter_When_TheyHoldQuotes()
    {
        var among = AmongNode.Of(A, ["x'\"", "y\u2028", 5L]);

        Assert.Equal("a IN (SELECT value FROM json_each($1))", among.ToStatement().Text);
        Assert.Equal("[\"x\\u0027\\u0022\",\"y\\u2028\",5]", Assert.Single(among.ToStatement().Parameters));
    }

    [Theory]
    [InlineData("titel", "'$.titel'")]
    [InlineData("_x9", "'$._x9'")]
    public void PathOf_Should_GiveALiteral_When_TheNameIsOneOfTheSdl(string name, string path)
    {
        Assert.Equal(path, JsonFieldNode.PathOf(name));
        Assert.Equal($"json_extract(velden, {path})", new JsonFieldNode("", "velden", name).ToString());
        Assert.Equal($"json_extract(k.velden, {path})", new JsonFieldNode("k", "velden", name).ToString());
        Assert.Equal($"json_each(k.velden, {path}) AS item", new ListItemsNode("k", "velden", name, "item").ToString());
    }

    [Fact]
    public void Write_Should_Refuse_When_AListIsNamedByMoreThanAName() => Assert.Throws<ArgumentException>(() => new ListItemsNode("k", "velden", "x') --", "item").ToString());
}
