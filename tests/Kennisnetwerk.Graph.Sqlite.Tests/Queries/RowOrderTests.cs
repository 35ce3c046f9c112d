using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Sqlite.Queries;
using Kennisnetwerk.Graph.Sqlite.Sql;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Sqlite.Tests.Queries;

/// <summary>Order and place: absent last in both directions, ids ascending at the end, and everything turned around when read backward.</summary>
public sealed class RowOrderTests
{
    private const string Jaar = "json_extract(k.velden, '$.jaar')";

    [Theory]
    [InlineData(false, false, $"{Jaar} ASC NULLS LAST, k.id ASC")]
    [InlineData(true, false, $"{Jaar} DESC, k.id ASC")]
    [InlineData(false, true, $"{Jaar} DESC NULLS FIRST, k.id DESC")]
    [InlineData(true, true, $"{Jaar} ASC, k.id DESC")]
    public void Terms_Should_PutAbsentAtTheEndOfTheList_When_ReadEitherWay(bool descending, bool backward, string expected) =>
        Assert.Equal(expected, string.Join(", ", new RowOrder([new Order("jaar", descending)], [FieldNodes.NodeId], backward).Terms.Select(term => term.ToString())));

    [Theory]
    [InlineData(false, false, $"(({Jaar} > $1 OR {Jaar} IS NULL) OR ({Jaar} IS $1 AND k.id > $2))")]
    [InlineData(true, false, $"(({Jaar} < $1 OR {Jaar} IS NULL) OR ({Jaar} IS $1 AND k.id > $2))")]
    [InlineData(false, true, $"({Jaar} < $1 OR ({Jaar} IS $1 AND k.id < $2))")]
    [InlineData(true, true, $"({Jaar} > $1 OR ({Jaar} IS $1 AND k.id < $2))")]
    public void Beyond_Should_LeaveWhatFollows_When_ThePlaceHasAValue(bool descending, bool backward, string expected) =>
        Assert.Equal($"{expected}\n  $1 = 5\n  $2 = o", Beyond(descending, backward, GraphValue.Of(5)));

    [Theory]
    [InlineData(false, false, $"({Jaar} IS $1 AND k.id > $2)")]
    [InlineData(true, false, $"({Jaar} IS $1 AND k.id > $2)")]
    [InlineData(false, true, $"({Jaar} IS NOT NULL OR ({Jaar} IS $1 AND k.id < $2))")]
    [InlineData(true, true, $"({Jaar} IS NOT NULL OR ({Jaar} IS $1 AND k.id < $2))")]
    public void Beyond_Should_LeaveWhatFollows_When_ThePlaceHasNone(bool descending, bool backward, string expected) =>
        Assert.Equal($"{expected}\n  $1 = NULL\n  $2 = o", Beyond(descending, backward, null));

    [Fact]
    public void Beyond_Should_LeaveAll_When_ThereIsNoCursor() => Assert.Same(ConstantNode.True, new RowOrder([new Order("jaar")], [FieldNodes.NodeId], backward: false).Beyond(null));

    [Fact]
    public void Beyond_Should_GoByBothIds_When_TheRowHasARelation() => Assert.Equal(
        "(k.id > $1 OR (k.id = $1 AND r.id > $2))\n  $1 = o\n  $2 = o~KENT~p",
        new RowOrder([], [FieldNodes.NodeId, FieldNodes.RelationIdColumn], backward: false).Beyond(new Cursor([], ["o", "o~KENT~p"])).ToString());

    [Fact]
    public void Keys_Should_TakeTheStoredKey_When_TheOrderIsAlphabetical() => Assert.Equal(
        ["json_extract(k.sleutels, '$.titel')", "json_extract(k.velden, '$.titel')", "json_extract(r.sleutels, '$.toelichting')", "k.gewijzigd"],
        new RowOrder(
            [new Order("titel", Alphabetical: true), new Order("titel"), new Order(new FieldReference("toelichting", OnRelation: true), Alphabetical: true), new Order(SystemField.ModifiedAt)],
            [],
            backward: false).Keys.Select(key => key.ToString()));

    private static string Beyond(bool descending, bool backward, GraphValue? value) =>
        new RowOrder([new Order("jaar", descending)], [FieldNodes.NodeId], backward).Beyond(new Cursor([value], ["o"])).ToString();
}
