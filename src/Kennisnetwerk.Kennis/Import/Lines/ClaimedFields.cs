using System.Collections.Immutable;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Claims;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Values;
using Kennisnetwerk.Kennis.Import.Writing;

namespace Kennisnetwerk.Kennis.Import.Lines;

/// <summary>
/// Leaves to the claims what follows from them: a field about which a mention in the file speaks is not written directly, and must have the
/// value that the claims give it. Who edits a copy edits the mention.
/// </summary>
internal sealed class ClaimedFields
{
    private readonly GraphSchema schema;
    private readonly FaultLog faults;
    private readonly ILookup<string, SourcedClaim> claims;

    public ClaimedFields(GraphSchema schema, IEnumerable<PlannedChange> changes, FaultLog faults)
    {
        this.schema = schema;
        this.faults = faults;
        claims = changes.Select(planned => planned.Change).OfType<Change.UpsertNode>().SelectMany(ClaimsOf)
            .ToLookup(claim => claim.Claim.Over, StringComparer.Ordinal);
    }

    /// <summary>The change without its claimed fields.</summary>
    public PlannedChange Strip(PlannedChange planned)
    {
        if (!claims.Contains(planned.Change.Target))
        {
            return planned;
        }

        return planned.Change switch
        {
            Change.UpsertNode node => planned with { Change = node with { Fields = Strip(planned, schema.Type(node.Type)!.Fields, node.Fields) } },
            Change.UpsertRelation relation => planned with { Change = relation with { Properties = Strip(planned, schema.Kind(relation.Soort)!.Properties, relation.Properties) } },
            _ => planned,
        };
    }

    private ImmutableSortedDictionary<string, GraphValue?> Strip(
        PlannedChange planned, ImmutableArray<GraphField> fields, ImmutableSortedDictionary<string, GraphValue?> values)
    {
        var about = claims[planned.Change.Target].ToList();
        var materialised = ClaimPolicy.Materialise(fields, about);
        foreach (var name in about.Select(claim => claim.Claim.Veld).Where(name => name.Length > 0).Distinct())
        {
            if (!Equals(materialised.GetValueOrDefault(name), values.GetValueOrDefault(name)))
            {
                faults.Add(planned.File, planned.Line, name, "Dit veld volgt de vermeldingen, en die zeggen iets anders; pas de uitspraak in de vermelding aan.");
            }

            values = values.Remove(name);
        }

        return values;
    }

    private static IEnumerable<SourcedClaim> ClaimsOf(Change.UpsertNode mention)
    {
        var herkomst = Enum.TryParse<Herkomst>(mention.Fields.GetValueOrDefault(MentionField.Herkomst)?.ToString(), ignoreCase: true, out var parsed) ? parsed : Herkomst.Crawl;
        var peildatum = (mention.Fields.GetValueOrDefault(MentionField.Peildatum) as DateValue)?.Date;
        return (mention.Claims ?? []).Select(claim => new SourcedClaim(mention.Id, herkomst, peildatum, claim));
    }
}
