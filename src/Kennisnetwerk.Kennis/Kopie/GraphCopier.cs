using Kennisnetwerk.Graph.Stores;

namespace Kennisnetwerk.Kennis.Kopie;

/// <summary>
/// Copies a whole graph from one store to another, its change log with every number included, and compares the two afterwards. It goes entry
/// by entry, so a copy that was broken off goes on where it was, and one that is whole is brought up to date.
/// </summary>
/// <param name="source">The store to copy; it may be in use.</param>
/// <param name="target">An empty store, or an earlier copy of this source. Nothing else may write to it.</param>
public sealed class GraphCopier(IGraphStore source, IGraphStore target)
{
    private const int MaxRounds = 3;

    /// <summary>Copies what is missing and compares everything.</summary>
    /// <param name="progress">Is told how far it is; or null.</param>
    /// <param name="cancellationToken">Breaks off between two entries; copying again goes on from there.</param>
    /// <exception cref="CopyException">The target holds something else than this source, or the source kept changing.</exception>
    /// <exception cref="GraphStoreException">A store failed.</exception>
    public async Task<CopyReport> CopyAsync(IProgress<Voortgang>? progress, CancellationToken cancellationToken)
    {
        var at = await RequirePrefixAsync(cancellationToken).ConfigureAwait(false);
        var start = at;
        for (var round = 1; round <= MaxRounds; round++)
        {
            at = await ReplayAsync(at, progress, cancellationToken).ConfigureAwait(false);
            var report = await new GraphComparison(source, target, progress).RunAsync(cancellationToken).ConfigureAwait(false);
            if ((await source.SummariseAsync(cancellationToken).ConfigureAwait(false)).LastSequence == at)
            {
                return report with { Copied = at - start };
            }
        }

        throw new CopyException($"De bron veranderde {MaxRounds} keer tijdens de vergelijking. Wat er was is gekopieerd tot en met wijziging {at}; herhaal de opdracht als er niemand schrijft.");
    }

    private async Task<long> RequirePrefixAsync(CancellationToken cancellationToken)
    {
        var ours = (await target.SummariseAsync(cancellationToken).ConfigureAwait(false)).LastSequence;
        var theirs = (await source.SummariseAsync(cancellationToken).ConfigureAwait(false)).LastSequence;
        if (ours > theirs)
        {
            throw new CopyException($"De bestemming staat bij wijziging {ours} en de bron bij {theirs}; dit is geen kopie van deze bron. Kies een lege bestemming.");
        }

        if (ours == 0)
        {
            return 0;
        }

        var last = (await target.ReadChangesAsync(ours - 1, 1, cancellationToken).ConfigureAwait(false)).Single();
        var same = (await source.ReadChangesAsync(ours - 1, 1, cancellationToken).ConfigureAwait(false)).Single();
        return last.Key == same.Key && last.Moment == same.Moment
            ? ours
            : throw new CopyException(
                $"Wijziging {ours} is in de bestemming '{last.Key}' en in de bron '{same.Key}'; er staat iets anders dan een kopie van deze bron. Kies een lege bestemming.");
    }

    private async Task<long> ReplayAsync(long at, IProgress<Voortgang>? progress, CancellationToken cancellationToken)
    {
        var total = (await source.SummariseAsync(cancellationToken).ConfigureAwait(false)).LastSequence;
        await foreach (var entry in LogReader.ReadAsync(source, at, cancellationToken).ConfigureAwait(false))
        {
            await target.ReplayAsync(entry, cancellationToken).ConfigureAwait(false);
            at = entry.Sequence;
            progress?.Report(new Voortgang(CopySteps.Copying, at, Math.Max(at, total)));
        }

        return at;
    }
}
