using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Sqlite.Tests.Support;
using Kennisnetwerk.Graph.Sqlite.Writer;

namespace Kennisnetwerk.Graph.Sqlite.Tests;

/// <summary>A process that writes is killed at random moments, again and again on one folder.</summary>
public sealed class CrashTests : IDisposable
{
    private const int Rounds = 8;

    private readonly StoreFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Store_Should_KeepWhatWasAcknowledgedAndNothingHalf_When_TheWriterIsKilled()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        long acknowledged = 0;
        for (var round = 0; round < Rounds; round++)
        {
            acknowledged = Math.Max(acknowledged, await WriteUntilKilledAsync(seed + round, TimeSpan.FromMilliseconds(random.Next(300))));

            await using var store = await folder.OpenAsync(WriterSchema.Instance);
            var summary = await store.SummariseAsync(Cancel);
            Assert.True(summary.LastSequence >= acknowledged, $"seed {seed}, round {round}: acknowledged {acknowledged}, kept {summary.LastSequence}");
            Assert.Empty(await store.CheckAsync(Cancel));
            Assert.Equal(summary.Nodes["Ding"], 2 * summary.Relations["KENT"]);
            Assert.Equal(summary.LastSequence, summary.Nodes["Vermelding"]);
            await RequireWholeAsync(store, summary.LastSequence);
            acknowledged = summary.LastSequence;
        }

        Assert.True(acknowledged > Rounds, $"seed {seed}: only {acknowledged} ChangeSets were written");
    }

    // The log tells what each ChangeSet held; the graph must hold all of it.
    private static async Task RequireWholeAsync(SqliteGraphStore store, long last)
    {
        long items = 0;
        for (long after = 0; after < last;)
        {
            var entries = await store.ReadChangesAsync(after, 100, Cancel);
            items += entries.Sum(entry => entry.Items.Length);
            Assert.Equal(after + 1, entries[0].Sequence);
            after = entries[^1].Sequence;
        }

        var summary = await store.SummariseAsync(Cancel);
        Assert.Equal(summary.Nodes.Values.Sum() + summary.Relations.Values.Sum(), items);
        var numbered = await store.CountAsync(Kijker.Systeem, "Ding", new Filter.Exists("nummer"), Cancel);
        Assert.Equal(last, numbered);
    }

    private async Task<long> WriteUntilKilledAsync(int seed, TimeSpan afterFirst)
    {
        using var writer = await WriterProcess.StartAsync(folder.Path, seed);
        await writer.KillAsync(afterFirst);
        return writer.Acknowledged;
    }

    public void Dispose() => folder.Dispose();
}
