using Kennisnetwerk.Search.Index.Encoding;
using Kennisnetwerk.Search.Index.Postings;

namespace Kennisnetwerk.Search.Tests.Index.Postings;

public sealed class PostingsTests
{
    private static readonly FrequencyWeights Weights = new([3, 3, 1.5f, 1, 1, 0.5f], [0.5f, 0.75f], [4, 20]);

    [Theory]
    [InlineData(1)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(1000)]
    public void Next_Should_GiveEveryDocument_When_Walked(int count)
    {
        var list = new WrittenPostings(count, Weights);
        var cursor = list.Open();

        foreach (var (document, shape) in list.Postings)
        {
            Assert.Equal(document, cursor.Next());
            Assert.Equal(shape, cursor.Shape);
        }

        Assert.Equal(PostingsCursor.End, cursor.Next());
        Assert.Equal(PostingsCursor.End, cursor.Document);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(128)]
    [InlineData(300)]
    [InlineData(5000)]
    public void Advance_Should_StandAtTheFirstThatIsNotBelow_When_TargetsAreAnyDistanceApart(int count)
    {
        var list = new WrittenPostings(count, Weights);
        var random = new Random(count);
        for (var round = 0; round < 50; round++)
        {
            var cursor = list.Open();
            for (var target = random.Next(20); target < list.Postings[^1].Document + 200; target += 1 + random.Next(1 << random.Next(1, 12)))
            {
                var expected = list.Postings.FirstOrDefault(posting => posting.Document >= target, (Document: PostingsCursor.End, Shape: 0));

                Assert.Equal(expected.Document, cursor.Advance(target));
                if (expected.Document != PostingsCursor.End)
                {
                    Assert.Equal(expected.Shape, cursor.Shape);
                }
            }
        }
    }

    [Theory]
    [InlineData(100)]
    [InlineData(1000)]
    public void BoundFrom_Should_BeReachedByNoDocument_When_BlocksAreSkipped(int count)
    {
        var list = new WrittenPostings(count, Weights);
        var bounds = list.Open();
        for (var target = 0; target <= list.Postings[^1].Document; target += 7)
        {
            var bound = bounds.BoundFrom(target, out var last);

            Assert.True(last >= target);
            Assert.All(list.Postings.Where(posting => posting.Document >= target && posting.Document <= last), posting =>
                Assert.True(list.WeightOf(posting) <= bound));
        }
    }

    [Fact]
    public void ReadPositions_Should_GivePlaces_When_DocumentsAreSkipped()
    {
        var list = new WrittenPostings(700, Weights);
        var shapes = list.ShapeTable();
        var cursor = list.Open();
        for (var i = 0; i < list.Postings.Count; i += 13)
        {
            cursor.Advance(list.Postings[i].Document);
            var positions = new List<(int Channel, int Position)>();
            cursor.ReadPositions(shapes, positions);

            Assert.Equal(list.PositionsOf(i), positions);
        }
    }

    [Fact]
    public void LooseningOf_Should_MakeOldBoundsHold_When_WeightsChanged()
    {
        var now = new FrequencyWeights([5, 2, 0, 1, 3, 0.5f], [0.2f, 0.9f], [9, 11]);
        var list = new WrittenPostings(2000, Weights);
        var loosening = now.LooseningOf(Weights);

        Assert.All(list.Postings, posting => Assert.True(list.WeightOf(posting, now) <= list.WeightOf(posting) * loosening * 1.00001f));
        Assert.Equal(1, Weights.LooseningOf(Weights), 5);
    }

    [Fact]
    public void Write_Should_KeepWeights_When_Read()
    {
        var buffer = new ByteBuffer();
        Weights.Write(buffer);
        var reader = new ByteReader(buffer.Written);

        Assert.Equal(1, FrequencyWeights.Read(ref reader, 2).LooseningOf(Weights), 6);
    }

    [Fact]
    public void Number_Should_BeOneForEachShape_When_ShapesComeAgain()
    {
        var builder = new ShapeBuilder();
        var one = builder.Number(0, 3);
        var two = builder.Number("\0\u0003\u0004\u0001".AsSpan());

        Assert.Equal(one, builder.Number("\0\u0003".AsSpan()));
        Assert.Equal(two, builder.Number("\0\u0003\u0004\u0001".AsSpan()));
        Assert.Equal(builder.Number(1, 70_000), builder.Number(1, ShapeBuilder.MaxFrequency));
        Assert.Equal(3, builder.Count);
    }
}
