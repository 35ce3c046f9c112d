using Kennisnetwerk.Search.Index.Merging;

namespace Kennisnetwerk.Search.Tests.Index.Merging;

public sealed class MergePolicyTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    public void Choose_Should_KeepSegmentsFewAndRewriteSeldom_When_ManyCommitsFollow(int factor)
    {
        var segments = new List<(int Live, int Documents, long Bytes)>();
        var written = 0L;
        for (var commit = 1; commit <= 5000; commit++)
        {
            segments.Add((1, 1, 100));
            while (MergePolicy.Choose(segments, factor) is { Count: > 1 } run)
            {
                var merged = segments.GetRange(run.Start, run.Count);
                segments.RemoveRange(run.Start, run.Count);
                segments.Insert(run.Start, (merged.Sum(one => one.Live), merged.Sum(one => one.Documents), merged.Sum(one => one.Bytes)));
                written += merged.Sum(one => one.Live);
            }
        }

        Assert.Equal(5000, segments.Sum(segment => segment.Live));
        Assert.True(segments.Count <= factor * Math.Log2(5000), $"{segments.Count} segments");
        Assert.True(written <= 5000 * Math.Log2(5000), $"{written} documents written again");
    }

    [Fact]
    public void Choose_Should_RewriteASegment_When_MoreThanAThirdIsDeleted()
    {
        Assert.Equal((1, 1), MergePolicy.Choose([(100, 100, 1), (66, 100, 1)], 8));
        Assert.Equal((0, 0), MergePolicy.Choose([(100, 100, 1), (67, 100, 1)], 8));
        Assert.Equal((0, 1), MergePolicy.Choose([(0, 1, 1)], 8));
    }

    [Fact]
    public void Choose_Should_LeaveFilesApart_When_TogetherTheyWouldGrowTooLarge()
    {
        var half = MergePolicy.MaxMergedBytes / 2;

        Assert.Equal((0, 0), MergePolicy.Choose([(9, 9, half), (9, 9, half + 1)], 2));
        Assert.Equal((0, 2), MergePolicy.Choose([(9, 9, half), (9, 9, half)], 2));
        Assert.Equal((0, 0), MergePolicy.Choose([], 2));
    }

    [Fact]
    public void Choose_Should_LeaveALargeSegmentAlone_When_SmallOnesFollow()
    {
        (int, int, long) large = (1000, 1000, 1000), small = (1, 1, 1);

        Assert.Equal((0, 0), MergePolicy.Choose([large, small, small], 3));
        Assert.Equal((1, 3), MergePolicy.Choose([large, small, small, small], 3));
        Assert.Equal((1, 3), MergePolicy.Choose([large, large, large, small, small], 3));
    }
}
