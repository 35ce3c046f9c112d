using Kennisnetwerk.Graph.Changes;

namespace Kennisnetwerk.Graph.Conformance.Memory;

/// <summary>Copies and leases.</summary>
public sealed partial class MemoryGraphStore
{
    public async Task ReplayAsync(LogEntry entry, CancellationToken cancellationToken)
    {
        await writer.WaitAsync(cancellationToken);
        try
        {
            if (entry.Sequence > graph.Log.Count)
            {
                EntryReplay.RequireNext(entry, graph.Log.Count, graph.Keys.ContainsKey(entry.Key));
                graph = graph.WithLog(schema, graph.Log.Add(entry));
                return;
            }

            var ours = graph.Log[(int)entry.Sequence - 1];
            var items = ours.Items.ToBuilder();
            foreach (var (place, item) in EntryReplay.ErasedSince(ours, entry))
            {
                items[place] = item;
            }

            graph = graph with { Log = graph.Log.SetItem((int)entry.Sequence - 1, ours with { Items = items.ToImmutable() }) };
        }
        finally
        {
            writer.Release();
        }
    }

    public async Task<Lease?> AcquireLeaseAsync(string name, string holder, TimeSpan duration, CancellationToken cancellationToken)
    {
        await writer.WaitAsync(cancellationToken);
        try
        {
            var granted = Lease.Grant(graph.Leases.GetValueOrDefault(name ?? ""), name!, holder, time.GetUtcNow(), duration);
            graph = granted is null ? graph : graph with { Leases = graph.Leases.SetItem(granted.Name, granted) };
            return granted;
        }
        finally
        {
            writer.Release();
        }
    }

    public async Task ReleaseLeaseAsync(Lease lease, CancellationToken cancellationToken)
    {
        await writer.WaitAsync(cancellationToken);
        try
        {
            graph = lease.Fits(graph.Leases.GetValueOrDefault(lease.Name)) ? graph with { Leases = graph.Leases.SetItem(lease.Name, lease.Released()) } : graph;
        }
        finally
        {
            writer.Release();
        }
    }
}
