using System.Runtime.CompilerServices;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Stores;

namespace Kennisnetwerk.Kennis.Kopie;

/// <summary>
/// Reads a change log from a number on, some entries at a time. How many goes by the size of those before: an entry can be one change or
/// tens of thousands.
/// </summary>
internal static class LogReader
{
    private const int ItemsAtOnce = 20_000;

    public static async IAsyncEnumerable<LogEntry> ReadAsync(IGraphStore store, long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var max = 1;
        while (true)
        {
            var entries = await store.ReadChangesAsync(after, max, cancellationToken).ConfigureAwait(false);
            foreach (var entry in entries)
            {
                yield return entry;
                after = entry.Sequence;
            }

            if (entries.IsEmpty)
            {
                yield break;
            }

            var itemsPerEntry = Math.Max(1, entries.Sum(entry => (long)entry.Items.Length) / entries.Length);
            max = (int)Math.Clamp(Math.Min(ItemsAtOnce / itemsPerEntry, 2L * max), 1, ReadLimits.MaxLogEntries);
        }
    }
}
