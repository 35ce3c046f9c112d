using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Graph.Values;
using Kennisnetwerk.Kennis.Export;

namespace Kennisnetwerk.Kennis.Kopie;

/// <summary>Compares a copy with its source: counts, then every entry of the change log, every node and every relation.</summary>
internal sealed class GraphComparison(IGraphStore source, IGraphStore target, IProgress<Voortgang>? progress)
{
    private const int ReportEvery = 1000;

    private readonly DifferenceList differences = new();

    public async Task<CopyReport> RunAsync(CancellationToken cancellationToken)
    {
        var (theirs, ours) = (await source.SummariseAsync(cancellationToken).ConfigureAwait(false), await target.SummariseAsync(cancellationToken).ConfigureAwait(false));
        CompareCounts(theirs, ours);
        var entries = await CompareLogAsync(theirs.LastSequence, cancellationToken).ConfigureAwait(false);
        var nodes = await CompareNodesAsync(theirs.Nodes.Values.Sum(), cancellationToken).ConfigureAwait(false);
        var relations = await CompareAsync(
            CopySteps.ComparingRelations,
            theirs.Relations.Values.Sum(),
            0,
            store => GraphExporter.RelationsAsync(store, cancellationToken),
            relation => relation.Id,
            id => $"relatie {id}").ConfigureAwait(false);
        return new CopyReport(0, entries, nodes, relations, differences.Count, differences.ToImmutable());
    }

    private void CompareCounts(StoreSummary theirs, StoreSummary ours)
    {
        foreach (var (name, count) in theirs.Nodes.Concat(theirs.Relations))
        {
            if (ours.Nodes.GetValueOrDefault(name, ours.Relations.GetValueOrDefault(name)) is var here && here != count)
            {
                differences.Add($"{name}: {count} in de bron en {here} in de bestemming");
            }
        }

        if (ours.LastSequence != theirs.LastSequence)
        {
            differences.Add($"het logboek staat bij {theirs.LastSequence} in de bron en bij {ours.LastSequence} in de bestemming");
        }
    }

    private async Task<long> CompareLogAsync(long total, CancellationToken cancellationToken)
    {
        var count = 0L;
        var others = LogReader.ReadAsync(target, 0, cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using (others.ConfigureAwait(false))
        {
            await foreach (var entry in LogReader.ReadAsync(source, 0, cancellationToken).ConfigureAwait(false))
            {
                if (!await others.MoveNextAsync().ConfigureAwait(false))
                {
                    differences.Add($"het logboek van de bestemming houdt op voor wijziging {entry.Sequence}");
                    break;
                }

                count++;
                await CompareAsync(entry, others.Current, cancellationToken).ConfigureAwait(false);
                Report(CopySteps.ComparingLog, count, total);
            }
        }

        return count;
    }

    private async Task CompareAsync(LogEntry theirs, LogEntry ours, CancellationToken cancellationToken)
    {
        if (IsSame(theirs, ours))
        {
            return;
        }

        if (theirs.Sequence == ours.Sequence && theirs.Items.Any(item => item.IsErased))
        {
            // The source erased it after it was copied; the copy has no right to keep it.
            await target.ReplayAsync(theirs, cancellationToken).ConfigureAwait(false);
            ours = (await target.ReadChangesAsync(theirs.Sequence - 1, 1, cancellationToken).ConfigureAwait(false)).Single();
        }

        if (!IsSame(theirs, ours))
        {
            differences.Add($"wijziging {theirs.Sequence} in het logboek ({theirs.Key}) verschilt");
        }
    }

    // Everything that an entry holds; a new member that is forgotten here would show in its other members only.
    private static bool IsSame(LogEntry one, LogEntry two) => one with { Items = [] } == two with { Items = [] } && one.Items.SequenceEqual(two.Items);

    private async Task<long> CompareNodesAsync(long total, CancellationToken cancellationToken)
    {
        var count = 0L;
        foreach (var type in source.Schema.NodeTypes)
        {
            count += await CompareAsync(
                CopySteps.ComparingNodes, total, count, store => GraphExporter.NodesOfAsync(store, type, cancellationToken), node => node.Id, id => $"{type.Name} {id}").ConfigureAwait(false);
        }

        return count;
    }

    /// <summary>Walks two lists by id at once; each id that either has is compared.</summary>
    private async Task<long> CompareAsync<T>(
        string step, long total, long before, Func<IGraphStore, IAsyncEnumerable<T>> list, Func<T, string> id, Func<string, string> name)
        where T : class
    {
        var count = 0L;
        var theirs = list(source).GetAsyncEnumerator();
        await using var theirsEnd = theirs.ConfigureAwait(false);
        var ours = list(target).GetAsyncEnumerator();
        await using var oursEnd = ours.ConfigureAwait(false);
        var one = await NextAsync(theirs).ConfigureAwait(false);
        var two = await NextAsync(ours).ConfigureAwait(false);
        while (one is not null || two is not null)
        {
            var order = one is null ? 1 : two is null ? -1 : CodePointComparer.Instance.Compare(id(one), id(two));
            differences.Compare(name(id((order <= 0 ? one : two)!)), order <= 0 ? one : null, order >= 0 ? two : null);
            one = order <= 0 ? await NextAsync(theirs).ConfigureAwait(false) : one;
            two = order >= 0 ? await NextAsync(ours).ConfigureAwait(false) : two;
            Report(step, before + ++count, total);
        }

        return count;
    }

    private static async Task<T?> NextAsync<T>(IAsyncEnumerator<T> list)
        where T : class => await list.MoveNextAsync().ConfigureAwait(false) ? list.Current : null;

    private void Report(string step, long done, long total)
    {
        if (done % ReportEvery == 0 || done == total)
        {
            progress?.Report(new Voortgang(step, done, total));
        }
    }
}
