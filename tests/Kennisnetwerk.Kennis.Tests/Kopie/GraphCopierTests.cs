using System.Collections.Immutable;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Sqlite;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Graph.Values;
using Kennisnetwerk.Kennis.Export;
using Kennisnetwerk.Kennis.Kopie;
using Kennisnetwerk.Kennis.Tests.Support;

namespace Kennisnetwerk.Kennis.Tests.Kopie;

public sealed class GraphCopierTests(SeededStore seeded) : IClassFixture<SeededStore>, IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("kennisnetwerk-kopie-").FullName;
    private SqliteGraphStore target = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() =>
        target = await SqliteGraphStore.OpenAsync(new SqliteStoreOptions { Folder = folder }, TestStore.Schema, TimeProvider.System, Cancellation);

    public async ValueTask DisposeAsync()
    {
        await target.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task CopyAsync_Should_GiveTheSameGraph_When_TheTargetIsEmpty()
    {
        var report = await new GraphCopier(seeded.Store, target).CopyAsync(null, Cancellation);

        Assert.True(report.IsSame, string.Join('\n', report.Differences));
        Assert.Equal((1, 1), (report.Copied, report.Entries));
        Assert.True(report.Nodes > 500 && report.Relations > 500);
        Assert.Equal(await ExportAsync(seeded.Store), await ExportAsync(target));
        Assert.Empty(await target.CheckAsync(Cancellation));
    }

    [Fact]
    public async Task CopyAsync_Should_GoThereAndBack_When_CopiedTwice()
    {
        await new GraphCopier(seeded.Store, target).CopyAsync(null, Cancellation);
        await using var back = TestStore.Open();

        var report = await new GraphCopier(target, back).CopyAsync(null, Cancellation);

        Assert.True(report.IsSame, string.Join('\n', report.Differences));
        Assert.Equal(await ExportAsync(seeded.Store), await ExportAsync(back));
    }

    [Fact]
    public async Task CopyAsync_Should_GoOn_When_ItWasBrokenOff()
    {
        await using var source = await SourceAsync(20);
        using var stop = new CancellationTokenSource();
        var breaking = new CallbackProgress(at => _ = at.Gedaan == 7 && stop.Token.CanBeCanceled && Cancel(stop));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new GraphCopier(source, target).CopyAsync(breaking, stop.Token));

        var report = await new GraphCopier(source, target).CopyAsync(null, Cancellation);

        Assert.Equal((13, 20, true), (report.Copied, report.Entries, report.IsSame));
    }

    [Fact]
    public async Task CopyAsync_Should_BringUpToDate_When_TheSourceWentOn()
    {
        await using var source = await SourceAsync(3);
        await new GraphCopier(source, target).CopyAsync(null, Cancellation);
        await WriteAsync(source, "later", Thema("later"), new Change.DeleteNode("thema-1"));

        var report = await new GraphCopier(source, target).CopyAsync(null, Cancellation);

        Assert.Equal((1, 4, true), (report.Copied, report.Entries, report.IsSame));
        Assert.Empty(await target.GetAsync(Kijker.Systeem, ["thema-1"], Cancellation));
    }

    [Fact]
    public async Task CopyAsync_Should_CatchUpBeforeItEnds_When_TheSourceChangesWhileItCompares()
    {
        await using var source = await SourceAsync(3);
        var written = false;
        var writing = new CallbackProgress(at =>
        {
            if (at.Stap == "Knopen vergelijken" && !written)
            {
                written = true;
                WriteAsync(source, "intussen", Thema("intussen")).GetAwaiter().GetResult();
            }
        });

        var report = await new GraphCopier(source, target).CopyAsync(writing, Cancellation);

        Assert.Equal((4, 4, true), (report.Copied, report.Entries, report.IsSame));
    }

    [Fact]
    public async Task CopyAsync_Should_GiveUp_When_TheSourceKeepsChanging()
    {
        await using var source = await SourceAsync(3);
        var writes = 0;
        var writing = new CallbackProgress(at =>
        {
            if (at.Stap == "Knopen vergelijken")
            {
                WriteAsync(source, $"intussen-{++writes}", Thema($"intussen-{writes}")).GetAwaiter().GetResult();
            }
        });

        var thrown = await Assert.ThrowsAsync<CopyException>(() => new GraphCopier(source, target).CopyAsync(writing, Cancellation));

        Assert.Contains("herhaal", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CopyAsync_Should_Refuse_When_TheTargetHoldsSomethingElse()
    {
        await using var source = await SourceAsync(2);
        await WriteAsync(target, "eigen", Thema("eigen"));

        var thrown = await Assert.ThrowsAsync<CopyException>(() => new GraphCopier(source, target).CopyAsync(null, Cancellation));

        Assert.Contains("'eigen'", thrown.Message, StringComparison.Ordinal);
        Assert.Empty(await target.GetAsync(Kijker.Systeem, ["thema-1"], Cancellation));
    }

    [Fact]
    public async Task CopyAsync_Should_Refuse_When_TheTargetIsAhead()
    {
        await using var source = await SourceAsync(1);
        await WriteAsync(target, "een", Thema("een"));
        await WriteAsync(target, "twee", Thema("twee"));

        var thrown = await Assert.ThrowsAsync<CopyException>(() => new GraphCopier(source, target).CopyAsync(null, Cancellation));

        Assert.Contains("wijziging 2", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CopyAsync_Should_NameEachDifference_When_TheCopyIsNotTheSame()
    {
        await using var source = await SourceAsync(2);
        var entries = await source.ReadChangesAsync(0, 10, Cancellation);
        await target.ReplayAsync(entries[0] with { Items = [.. entries[0].Items.Select(Spoil)] }, Cancellation);

        var report = await new GraphCopier(source, target).CopyAsync(null, Cancellation);

        Assert.Equal(2, report.DifferenceCount);
        Assert.Equal(["wijziging 1 in het logboek (sleutel-1) verschilt", "Thema thema-1 verschilt"], report.Differences);
    }

    [Fact]
    public async Task CopyAsync_Should_EraseInTheCopyToo_When_TheSourceErasedAfterwards()
    {
        await using var source = await SourceAsync(2);
        await new GraphCopier(source, target).CopyAsync(null, Cancellation);
        await WriteAsync(source, "wissen", new Change.EraseNode("thema-1"));

        var report = await new GraphCopier(source, target).CopyAsync(null, Cancellation);

        Assert.True(report.IsSame, string.Join('\n', report.Differences));
        var item = Assert.IsType<LogItem.OfNode>((await target.ReadChangesAsync(0, 1, Cancellation))[0].Items[0]);
        Assert.True(item is { IsErased: true, After: null });
    }

    private static bool Cancel(CancellationTokenSource source)
    {
        source.Cancel();
        return true;
    }

    private static LogItem Spoil(LogItem item) => item is LogItem.OfNode { After: { } after } node
        ? node with { After = after with { Fields = after.Fields.SetItem("naam", GraphValue.Of("anders")) } }
        : item;

    private static Change.UpsertNode Thema(string id) => new(id, "Thema")
    {
        Fields = ImmutableSortedDictionary<string, GraphValue?>.Empty.Add("naam", GraphValue.Of(id)).Add("niveau", GraphValue.Of("DEELTHEMA_OVERIJSSEL")),
    };

    private static async Task<IGraphStore> SourceAsync(int entries)
    {
        var source = TestStore.Open();
        for (var i = 1; i <= entries; i++)
        {
            await WriteAsync(source, $"sleutel-{i}", Thema($"thema-{i}"));
        }

        return source;
    }

    private static async Task WriteAsync(IGraphStore store, string key, params Change[] changes)
    {
        var result = await store.ApplyAsync(new ChangeSet { Key = key, Actor = Actor.Systeem, Source = "toets", Changes = [.. changes] }, Cancellation);
        Assert.False(result is ApplyResult.Rejected, result is ApplyResult.Rejected rejected ? string.Join('\n', rejected.Faults) : "");
    }

    private static async Task<byte[]> ExportAsync(IGraphStore store)
    {
        using var stream = new MemoryStream();
        await GraphExporter.ExportAsync(store, stream, Cancellation);
        return stream.ToArray();
    }
}
