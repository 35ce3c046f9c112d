using System.Text;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Kennis.Export;
using Kennisnetwerk.Kennis.Tests.Support;
using Kennisnetwerk.Tests.Shared;

namespace Kennisnetwerk.Kennis.Tests.Export;

/// <summary>A file that appears whole or not at all, of one moment of the graph.</summary>
public sealed class ExportFileTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("export-").FullName;
    private readonly IGraphStore store = TestStore.Open();
    private int moved;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Target => Path.Combine(folder, "kopie.jsonl");

    public async ValueTask InitializeAsync() => await store.WriteAsync(Proef.Thema("th-a", "A"), Proef.Thema("th-b", "B"), Proef.Relatie("th-a", "KOMT_OVEREEN_MET", "th-b"));

    [Fact]
    public async Task ExportFile_Should_BeginAgain_When_TheGraphMovesMeanwhile()
    {
        var moving = MovingStore.Over(store, () => moved++ == 0 ? store.WriteAsync(Proef.Thema("th-c", "C")) : Task.CompletedTask);

        var summary = await GraphExporter.ExportFileAsync(moving, Target, Cancellation);

        Assert.Equal((3, 1, 2, true), (summary.Nodes, summary.Relations, summary.Sequence, summary.IsWhole));
        Assert.Equal(4, (await File.ReadAllLinesAsync(Target, Cancellation)).Length);
    }

    [Fact]
    public async Task ExportFile_Should_LeaveTheFileThatWasThere_When_TheGraphNeverStandsStill()
    {
        await File.WriteAllTextAsync(Target, "van gisteren", Cancellation);
        var moving = MovingStore.Over(store, () => store.WriteAsync(Proef.Thema($"th-{++moved}", "Weer een")));

        var exception = await Assert.ThrowsAsync<IOException>(() => GraphExporter.ExportFileAsync(moving, Target, Cancellation));

        Assert.Contains("rustiger moment", exception.Message, StringComparison.Ordinal);
        Assert.Equal(5, moved);
        Assert.Equal("van gisteren", await File.ReadAllTextAsync(Target, Cancellation));
        Assert.Equal([Target], Directory.EnumerateFiles(folder));
    }

    [Fact]
    public async Task ExportFile_Should_LeaveNothing_When_ItIsCancelledHalfway()
    {
        using var cancelled = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var moving = MovingStore.Over(store, cancelled.CancelAsync);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => GraphExporter.ExportFileAsync(moving, Target, cancelled.Token));

        Assert.Empty(Directory.EnumerateFiles(folder));
    }

    [Fact]
    public async Task ExportFile_Should_SayThatItCannotWrite_When_TheFolderIsNotThere() =>
        await Assert.ThrowsAsync<DirectoryNotFoundException>(() => GraphExporter.ExportFileAsync(store, Path.Combine(folder, "nergens", "kopie.jsonl"), Cancellation));

    [Fact]
    public async Task Export_Should_SayThatItIsNotWhole_When_TheGraphMovesMeanwhile()
    {
        using var stream = new MemoryStream();

        var summary = await GraphExporter.ExportAsync(MovingStore.Over(store, () => store.WriteAsync(Proef.Thema("th-c", "C"))), stream, Cancellation);

        Assert.False(summary.IsWhole);
        Assert.Equal(1, summary.Sequence);
    }

    [Fact]
    public async Task ExportFile_Should_BeUtf8WithoutAMark_When_Written()
    {
        await GraphExporter.ExportFileAsync(store, Target, Cancellation);

        var bytes = await File.ReadAllBytesAsync(Target, Cancellation);
        Assert.StartsWith("{\"id\":\"th-a\"", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.Equal((byte)'\n', bytes[^1]);
        Assert.DoesNotContain((byte)'\r', bytes);
    }

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
