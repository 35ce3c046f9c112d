using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Tests.Values;

public sealed class ListValueTests
{
    [Fact]
    public void Of_Should_KeepOrderAndRepeats_When_Made()
    {
        var list = ListValue.Of([GraphValue.Of(3), GraphValue.Of(1), GraphValue.Of(3)]);

        Assert.Equal([GraphValue.Of(3), GraphValue.Of(1), GraphValue.Of(3)], list.Items);
        Assert.Equal("[3, 1, 3]", list.ToString());
    }

    [Fact]
    public void Equals_Should_GoByItemsInOrder_When_Compared()
    {
        Assert.Equal(GraphValue.Of(["a", "b"]), GraphValue.Of(["a", "b"]));
        Assert.NotEqual(GraphValue.Of(["a", "b"]), GraphValue.Of(["b", "a"]));
        Assert.NotEqual(GraphValue.Of(["a"]), GraphValue.Of(["a", "a"]));
        Assert.NotEqual(GraphValue.Of("a"), GraphValue.Of(["a"]));
    }

    public static TheoryData<int> Wrong => [0, 1, 2, 3, 4];

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Of_Should_Throw_When_AnItemIsNullNestedOrOfAnotherKind(int place)
    {
        GraphValue?[][] lists =
        [
            [null],
            [GraphValue.Of("a"), null],
            [null, GraphValue.Of("a")],
            [GraphValue.Of(1), GraphValue.Of(1.0)],
            [GraphValue.Of("a"), GraphValue.Of(["b"])],
        ];

        var exception = Assert.Throws<ArgumentException>(() => ListValue.Of(lists[place]!));

        Assert.Contains("scalars of one kind", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_Should_NormaliseItsTexts_When_TheyAreDecomposed() => Assert.Equal(GraphValue.Of(["\u00E9"]), GraphValue.Of(["e\u0301"]));
}
