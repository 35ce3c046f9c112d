using Kennisnetwerk.Graph.Schema;

namespace Kennisnetwerk.Graph.Changes;

/// <summary>
/// Turns a ChangeSet and the state that it touches into what a store has to write, or into all its faults. The same for every store:
/// it decides, the store loads and writes.
/// </summary>
/// <param name="schema">The schema.</param>
/// <param name="maxChanges">The most changes that it plans: <see cref="ChangeSet.MaxChanges"/> to apply, <see cref="ChangeSet.MaxPreviewedChanges"/> to look.</param>
public sealed class ChangePlanner(GraphSchema schema, int maxChanges = ChangeSet.MaxChanges)
{
    /// <summary>The largest number of faults that is reported.</summary>
    public const int MaxFaults = 1000;

    /// <summary>Plans a ChangeSet.</summary>
    /// <param name="changeSet">The ChangeSet.</param>
    /// <param name="state">The state before it, read inside the writing transaction.</param>
    /// <param name="moment">When it is applied.</param>
    /// <param name="cancellationToken">Ends the loading.</param>
    public async Task<PlanResult> PlanAsync(ChangeSet changeSet, IGraphState state, DateTimeOffset moment, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changeSet);
        ArgumentNullException.ThrowIfNull(state);
        var faults = ShapeRules.Check(schema, changeSet, maxChanges, out var misshapen);
        if (faults.Count >= MaxFaults || changeSet.Changes.Length > maxChanges)
        {
            return Refuse(faults);
        }

        // What is misshapen is left out, so that the faults of the rest are told at the same time.
        var draft = await PlanDraft.LoadAsync(schema, changeSet, misshapen, state, cancellationToken).ConfigureAwait(false);
        draft.ApplyDeletions();
        draft.ApplyNodes();
        draft.ApplyRelations();
        draft.ApplyClaims();
        await draft.CheckHierarchiesAsync(state, cancellationToken).ConfigureAwait(false);
        draft.CheckOutcome();
        faults.AddRange(draft.Faults);
        return faults.Count > 0 ? Refuse(faults) : new PlanResult.Accepted(draft.ToPlan(moment));
    }

    private static PlanResult.Refused Refuse(IEnumerable<Fault> faults) =>
        new([.. faults.OrderBy(fault => ChangePath.Place(fault.Path)).Take(MaxFaults)]);
}
