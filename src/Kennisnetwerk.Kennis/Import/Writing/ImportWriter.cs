using System.Collections.Immutable;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Stores;

namespace Kennisnetwerk.Kennis.Import.Writing;

/// <summary>Brings the changes of an import into a store: previewed first for what they would do, then applied as one ChangeSet.</summary>
internal static class ImportWriter
{
    /// <summary>Writes the changes, or says what they would do.</summary>
    /// <param name="store">The store.</param>
    /// <param name="changes">The changes, in the order of the files.</param>
    /// <param name="key">The key of the ChangeSet, derived from the content.</param>
    /// <param name="source">The source of the ChangeSet.</param>
    /// <param name="isPreview">Whether to write nothing.</param>
    /// <param name="cancellationToken">Ends the import; then it has happened whole or not at all.</param>
    /// <param name="progress">Is told what is being done.</param>
    public static async Task<ImportReport> WriteAsync(
        IGraphStore store, ImmutableArray<PlannedChange> changes, string key, string source, bool isPreview, CancellationToken cancellationToken, IProgress<Voortgang>? progress = null)
    {
        if (changes.Length > ChangeSet.MaxChanges)
        {
            var first = changes[ChangeSet.MaxChanges];
            return Refuse(isPreview, [new ImportFault(first.File, first.Line, "", $"Een import doet hoogstens {ChangeSet.MaxChanges} wijzigingen ineens; splits haar voor deze regel.")]);
        }

        var changeSet = new ChangeSet { Key = key, Actor = Actor.Systeem, Source = source, Changes = [.. changes.Select(planned => planned.Change)] };
        progress?.Report(new Voortgang("Wijzigingen nalopen", 0, changes.Length));
        var result = await store.PreviewAsync(changeSet, cancellationToken).ConfigureAwait(false);
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

        progress?.Report(new Voortgang("Wijzigingen vastleggen", 0, changes.Length));
        return await store.ApplyAsync(changeSet, cancellationToken).ConfigureAwait(false) switch
        {
            ApplyResult.Applied applied => report with { Sequence = applied.Sequence },
            ApplyResult.Rejected rejected => Refuse(isPreview, Locate(rejected.Faults)),
            var other => throw new InvalidOperationException($"A store answered {other}."),
        };

        ImmutableArray<ImportFault> Locate(ImmutableArray<Fault> faults) =>
            [.. faults.Select(fault => PlannerFault.Locate(fault, changes, store.Schema)).Distinct()];
    }

    private static ImportReport Refuse(bool isPreview, ImmutableArray<ImportFault> faults) => new() { IsPreview = isPreview, Faults = faults };
}
