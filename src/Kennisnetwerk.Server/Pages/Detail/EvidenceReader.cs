using System.Collections.Immutable;
using Kennisnetwerk.Graph.Claims;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Graph.Values;
using Kennisnetwerk.Kennis.Weergave;
using Kennisnetwerk.Server.Pages.Taal;
using Kennisnetwerk.Server.Pages.Vormgeving;

namespace Kennisnetwerk.Server.Pages.Detail;

/// <summary>Answers 'Waarom staat dit hier?': every fact of a node and of its relations with the mentions that say so.</summary>
internal sealed class EvidenceReader(IGraphStore store)
{
    /// <summary>The facts of the node and of these relations.</summary>
    public async Task<Bewijs> ReadAsync(Kijker kijker, Node node, ImmutableArray<Neighbour> neighbours, CancellationToken cancellationToken)
    {
        var claims = await store.GetClaimsAsync(kijker, [node.Id, .. neighbours.Select(neighbour => neighbour.Relation.Id)], cancellationToken).ConfigureAwait(false);
        var ids = claims.Values.SelectMany(list => list).Select(claim => claim.Vermelding).Distinct().ToImmutableArray();
        var mentions = await store.GetAsync(kijker, ids, cancellationToken).ConfigureAwait(false);
        var sources = await SourcesAsync(kijker, ids, cancellationToken).ConfigureAwait(false);
        Herkomstregel Line(SourcedClaim claim) => new(
            claim.Claim.Waarde,
            claim.Claim.Gelezen is { } read && read != claim.Claim.Waarde ? ReadingOf(FieldOf(node, claim.Claim), read) : null,
            sources.GetValueOrDefault(claim.Vermelding) is { } source ? Verwijzing.Naar(source) : null,
            claim.Claim.Plaats,
            claim.Peildatum is { } date ? ValueLabels.Of(date) : null,
            mentions.GetValueOrDefault(claim.Vermelding)?.Fields.GetValueOrDefault("afgeleid") is TruthValue { Truth: true });

        var own = claims.GetValueOrDefault(node.Id, []);
        var fields = own.GroupBy(claim => claim.Claim.Veld, StringComparer.Ordinal)
            .OrderBy(group => PlaceOf(node, group.Key))
            .Select(group => new Feit(group.Key.Length == 0 ? "Wordt genoemd" : FieldLabels.Of(group.Key), [.. group.Select(Line).Distinct()]));
        var relations = neighbours
            .Where(neighbour => !claims.GetValueOrDefault(neighbour.Relation.Id, []).IsEmpty)
            .OrderBy(neighbour => RelationLabels.PlaceOf(neighbour.Relation.Soort))
            .Select(neighbour => new Feit(
                $"{RelationLabels.Of(neighbour.Relation.Soort, neighbour.Relation.Van == node.Id)}: {NodeLabel.Of(neighbour.Node)}",
                [.. claims[neighbour.Relation.Id].Select(Line).DistinctBy(line => (line.Bron, line.Plaats))]));
        return new Bewijs([.. fields, .. relations], own.Max(claim => claim.Peildatum?.Year));
    }

    private static string ReadingOf(GraphField? field, string read) => field switch
    {
        null => read,
        { Kind: FieldKind.Choice } => ChoiceLabels.InSentence(read),
        _ => FieldText.Read(field, read) is { } value ? ValueLabels.Of(value) : read,
    };

    private GraphField? FieldOf(Node node, Claim claim) =>
        RelationId.Parse(claim.Over) is { } relation ? store.Schema.Kind(relation.Soort)?.Property(claim.Veld) : store.Schema.Type(node.Type)!.Field(claim.Veld);

    private int PlaceOf(Node node, string field)
    {
        var fields = store.Schema.Type(node.Type)!.Fields;
        return fields.FirstOrDefault(candidate => candidate.Name == field) is { } found ? fields.IndexOf(found) : -1;
    }

    private async Task<Dictionary<string, Node>> SourcesAsync(Kijker kijker, ImmutableArray<string> mentions, CancellationToken cancellationToken)
    {
        var sources = new Dictionary<string, Node>(StringComparer.Ordinal);
        foreach (var part in mentions.Chunk(ExpandRequest.MaxParents))
        {
            var pages = await store.ExpandAsync(
                kijker,
                new ExpandRequest { Parents = [.. part], Soorten = [MentionListReader.UitBron], Direction = Direction.Uit, Page = new PageRequest(1) },
                cancellationToken).ConfigureAwait(false);
            foreach (var (mention, page) in pages.Where(pair => !pair.Value.Rows.IsEmpty))
            {
                sources[mention] = page.Rows[0].Item.Node;
            }
        }

        return sources;
    }
}
