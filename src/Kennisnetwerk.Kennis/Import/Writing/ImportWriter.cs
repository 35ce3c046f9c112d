using System.Collections.Immutable;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Stores;

namespace Kennisnetwerk.Kennis.Import.Writing;

/// <summary>Brings the changes of an import into a store: previewed first for what they would do, then applied as one ChangeSet, or as a
/// series of them when they are many.</summary>
internal static class ImportWriter
{
    /// <summary>Writes the changes, or says what they would do.</summary>
    /// <param name="store">The store.</param>
    /// <param name="changes">The changes, in the order of the files.</param>
    /// <param name="key">The key of the ChangeSet, derived from the content.</param>
    /// <param name="source">The source of the ChangeSet.</param>
    /// <param name="lease">The lease that it writes under, or null.</param>
    /// <param name="maxAtOnce">The most changes in one ChangeSet.</param>
    /// <param name="isPreview">Whether to write nothing.</param>
    /// <param name="cancellationToken">Ends the import; then it has happened whole or not at all.</param>
    /// <param name="progress">Is told what is being done.</param>
    public static async Task<ImportReport> WriteAsync(
        IGraphStore store, ImmutableArray<PlannedChange> changes, string key, string source, Lease? lease, int maxAtOnce, bool isPreview, CancellationToken cancellationToken, IProgress<Voortgang>? progress = null)
    {
        if (changes.Length > ChangeSet.MaxPreviewedChanges)
        {
            var first = changes[ChangeSet.MaxPreviewedChanges];
            return Refuse(isPreview, [new ImportFault(first.File, first.Line, "", $"Een import doet hoogstens {ChangeSet.MaxPreviewedChanges} wijzigingen; splits haar voor deze regel.")]);
        }

        var whole = new ChangeSet { Key = key, Actor = Actor.Systeem, Source = source, Lease = lease, Changes = [.. changes.Select(planned => planned.Change)] };
        progress?.Report(new Voortgang("Wijzigingen nalopen", 0, changes.Length));
        var result = await store.PreviewAsync(whole, cancellationToken).ConfigureAwait(false);
        if (result is PlanResult.Refused refused)
        {
            return Refuse(isPreview, Locate(refused.Faults));
        }

        var plan = ((PlanResult.Accepted)result).Plan;
        var report = new ImportReport
        {
            IsPreview = isPreview,
            Nodes = ChangeCounter.CountNodes(changes, plan),
            Relations = ChangeCounter.CountRelations(changes, plan),
        };
        if (isPreview || plan.IsEmpty)
        {
            return report;
        }

        var done = 0;
        foreach (var part in ImportSeries.Of(whole, maxAtOnce))
        {
            progress?.Report(new Voortgang("Wijzigingen vastleggen", done, changes.Length));
            switch (await store.ApplyAsync(part, cancellationToken).ConfigureAwait(false))
            {
                case ApplyResult.Applied applied:
                    report = report with { Sequence = applied.Sequence ?? report.Sequence };
                    done = Math.Min(changes.Length, done + part.Changes.Length);
                    break;
                case ApplyResult.Rejected rejected:
                    return Refuse(isPreview, part == whole ? Locate(rejected.Faults) : [.. rejected.Faults.Select(fault => new ImportFault("", 0, "", $"De graaf weigert dit: {fault.Message}"))]);
                case var other:
                    throw new InvalidOperationException($"A store answered {other}.");
            }
        }

        return report;

        ImmutableArray<ImportFault> Locate(ImmutableArray<Fault> faults) =>
            FaultLog.InOrder(faults.Select(fault => PlannerFault.Locate(fault, changes, store.Schema)));
    }

    private static ImportReport Refuse(bool isPreview, ImmutableArray<ImportFault> faults) => new() { IsPreview = isPreview, Faults = faults };
}
