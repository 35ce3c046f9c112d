using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Graph.Tests.Reading;

/// <summary>Bounds and defaults of what is asked of a store, and the order of paths.</summary>
public sealed class RequestTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(PageRequest.MaxSize + 1)]
    [InlineData(int.MaxValue)]
    public void PageRequest_Should_Throw_When_ItsSizeIsOutOfRange(int size) =>
        Assert.Contains("A page holds 1 to 1000 rows.", Assert.Throws<ArgumentOutOfRangeException>(() => new PageRequest(size)).Message, StringComparison.Ordinal);

    [Fact]
    public void PageRequest_Should_TakeItsBounds_When_TheyAreAsked()
    {
        Assert.Equal(1, new PageRequest(1).Size);
        Assert.Equal(PageRequest.MaxSize, new PageRequest(PageRequest.MaxSize, "x", Backward: true).Size);
        Assert.Equal(100, new ScanRequest { Type = "Onderzoek" }.Page.Size);
        Assert.Equal(100, new ExpandRequest { Parents = [], Direction = Direction.Uit }.Page.Size);
    }

    [Theory]
    [InlineData(1, 1, "", "UITGEVOERD_DOOR GAAT_OVER BREDER KENT")]
    [InlineData(6, 100, "IN_BRON", "IN_BRON")]
    [InlineData(4, 10, "KENT BREDER KENT", "KENT BREDER")]
    public void KindsIn_Should_GiveTheKindsOnce_When_TheRequestIsInRange(int length, int paths, string soorten, string kinds) =>
        Assert.Equal(kinds, string.Join(' ', Path(length, paths, soorten).KindsIn(TestSchema.Instance)));

    [Theory]
    [InlineData(0, 1, "")]
    [InlineData(7, 1, "")]
    [InlineData(1, 0, "")]
    [InlineData(1, 101, "")]
    [InlineData(1, 1, "KENT kent")]
    public void KindsIn_Should_Throw_When_TheRequestIsOutOfRange(int length, int paths, string soorten) =>
        Assert.ThrowsAny<ArgumentException>(() => Path(length, paths, soorten).KindsIn(TestSchema.Instance));

    [Fact]
    public void KindsIn_Should_NameTheKind_When_ItIsUnknown() =>
        Assert.Equal("There is no relation kind 'WEG'.", Assert.Throws<ArgumentException>(() => Path(1, 1, "KENT WEG").KindsIn(TestSchema.Instance)).Message);

    [Fact]
    public void Ids_Should_CountDistinctOnes_When_TheyAreMany()
    {
        var most = Enumerable.Range(0, ReadLimits.MaxIds).Select(i => $"o{i}").ToList();

        Assert.Equal(ReadLimits.MaxIds, ReadLimits.Ids([.. most, .. most]).Count);
        Assert.Empty(ReadLimits.Ids([]));
        Assert.Contains("at most 50000 ids; it has 50001. Ask in parts.", Assert.Throws<ArgumentException>(() => ReadLimits.Ids([.. most, "nog"])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => ReadLimits.Ids(null!));
    }

    [Fact]
    public void Compare_Should_GoByNodesThenRelationsThenLength_When_PathsDiffer()
    {
        GraphPath[] ordered =
        [
            new(["a"], []), new(["a", "B"], ["r"]), new(["a", "b"], ["q"]), new(["a", "b"], ["r"]), new(["a", "b", "c"], ["a", "a"]), new(["a", "\uFF21"], ["r"]), new(["a", "\U00010000"], ["a"]),
        ];

        Assert.Equal(ordered, ordered.Reverse().Order(GraphPathOrder.Instance));
        Assert.Equal(0, GraphPathOrder.Instance.Compare(ordered[2], new(["a", "b"], ["q"])));
        Assert.Throws<ArgumentNullException>(() => GraphPathOrder.Instance.Compare(ordered[0], null));
    }

    [Fact]
    public void FieldReference_Should_SayWhereItLooks_When_Printed()
    {
        FieldReference field = "jaar";

        Assert.Equal("jaar", field.ToString());
        Assert.Equal("relatie.jaar", new FieldReference("jaar", OnRelation: true).ToString());
        Assert.Equal(FieldReference.FromString("jaar"), field);
    }

    private static PathRequest Path(int length, int paths, string soorten) =>
        new() { From = "a", To = "b", MaxLength = length, MaxPaths = paths, Soorten = [.. soorten.Split(' ', StringSplitOptions.RemoveEmptyEntries)] };
}
