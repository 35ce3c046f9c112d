using Kennisnetwerk.Search.Index.Segments;
using Kennisnetwerk.Search.Tests.Support.Oracle;

namespace Kennisnetwerk.Search.Tests.Index.Commits;

public sealed class DamagedFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("kennisnetwerk-schade-").FullName;

    public DamagedFileTests()
    {
        // Two segments, a list of deleted documents and a commit: a file of each kind.
        using var index = SearchIndex.Open(folder, RandomPapers.Settings);
        var papers = new RandomPapers(3);
        index.Apply([.. Enumerable.Range(0, 8).Select(_ => papers.Paper(1000).Upsert()), IndexOperation.Upsert(new IndexDocument("eerste", []))], 1);
        index.Commit();
        index.Apply([papers.Paper(1000).Upsert(), IndexOperation.Delete("eerste")], 2);
        index.Commit();
    }

    private IEnumerable<string> Files => Directory.GetFiles(folder).Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    [Fact]
    public void Open_Should_NameTheFile_When_AnyByteOfAnyFileIsFlipped()
    {
        foreach (var file in Files)
        {
            var bytes = File.ReadAllBytes(file);
            for (var i = 0; i < bytes.Length; i++)
            {
                var flipped = (byte)(1 << (i % 8));
                bytes[i] ^= flipped;
                File.WriteAllBytes(file, bytes);
                Assert.Equal(file, Assert.Throws<IndexRebuildRequiredException>(OpenAndClose).Place);
                bytes[i] ^= flipped;
            }

            File.WriteAllBytes(file, bytes);
        }

        OpenAndClose();
    }

    [Fact]
    public void Open_Should_NameTheFile_When_AnyFileIsCutShortOrLonger()
    {
        foreach (var file in Files)
        {
            var bytes = File.ReadAllBytes(file);
            foreach (var length in (int[])[0, 1, 11, bytes.Length / 2, bytes.Length - 1])
            {
                File.WriteAllBytes(file, bytes[..length]);
                Assert.Equal(file, Assert.Throws<IndexRebuildRequiredException>(OpenAndClose).Place);
            }

            File.WriteAllBytes(file, [.. bytes, 0]);
            Assert.Equal(file, Assert.Throws<IndexRebuildRequiredException>(OpenAndClose).Place);
            File.WriteAllBytes(file, bytes);
        }
    }

    [Fact]
    public void Open_Should_SayWhichFileIsMissing_When_OneIs()
    {
        var segment = Files.Last(file => Path.GetFileName(file).StartsWith("seg-", StringComparison.Ordinal));
        File.Delete(segment);

        var exception = Assert.Throws<IndexRebuildRequiredException>(OpenAndClose);

        Assert.Equal(IndexRebuildReason.Damaged, exception.Reason);
        Assert.Contains(Path.GetFileName(segment), exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_Should_NameBothVersions_When_ASegmentIsOfAnother()
    {
        var segment = Files.First(file => Path.GetFileName(file).StartsWith("seg-", StringComparison.Ordinal));
        var bytes = File.ReadAllBytes(segment);
        bytes[SegmentFormat.Magic.Length] = 99;
        File.WriteAllBytes(segment, bytes);

        var exception = Assert.Throws<IndexRebuildRequiredException>(OpenAndClose);

        Assert.Equal(IndexRebuildReason.ForeignFormat, exception.Reason);
        Assert.Contains("version 99", exception.Message, StringComparison.Ordinal);
        Assert.Contains($"version {SegmentFormat.Version}", exception.Message, StringComparison.Ordinal);
        Assert.Contains("rebuild", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kennisnetwerk-zoekindex 2\n")]
    [InlineData("segments_1\0Lucene")]
    [InlineData("")]
    public void Open_Should_CallTheFormatForeign_When_TheCommitIsOfAnotherProgram(string commit)
    {
        File.WriteAllBytes(Path.Combine(folder, "commit"), System.Text.Encoding.UTF8.GetBytes(commit));

        var exception = Assert.Throws<IndexRebuildRequiredException>(OpenAndClose);

        Assert.Equal(IndexRebuildReason.ForeignFormat, exception.Reason);
    }

    [Fact]
    public void Open_Should_RefuseByTheAnalysis_When_ItIsAnother()
    {
        var other = RandomPapers.Settings with { Analyzer = Search.Analysis.DutchAnalyzer.Create() };

        var exception = Assert.Throws<IndexRebuildRequiredException>(() => SearchIndex.OpenReadOnly(folder, other).Dispose());

        Assert.Equal(IndexRebuildReason.OtherAnalysis, exception.Reason);
    }

    [Fact]
    public void Open_Should_CleanUp_When_ACrashLeftFilesThatNoCommitNames()
    {
        var left = Path.Combine(folder, "seg-0000ffff.knw");
        File.WriteAllText(left, "half a segment");

        SearchIndex.Open(folder, RandomPapers.Settings).Dispose();

        Assert.False(File.Exists(left));
    }

    [Fact]
    public void OpenReadOnly_Should_BeEmpty_When_ThereIsNoFolder()
    {
        using var index = SearchIndex.OpenReadOnly(Path.Combine(folder, "nergens"), RandomPapers.Settings);

        Assert.Equal(0, index.Search(new SearchRequest { Visibility = Visibility.Everything }).Total);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void OpenAndClose() => SearchIndex.OpenReadOnly(folder, RandomPapers.Settings).Dispose();
}
