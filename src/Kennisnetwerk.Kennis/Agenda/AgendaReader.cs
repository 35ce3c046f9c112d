using System.Collections.Immutable;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Graph.Values;
using Kennisnetwerk.Kennis.Lezen;
using Kennisnetwerk.Kennis.Weergave;

namespace Kennisnetwerk.Kennis.Agenda;

/// <summary>Reads the onderzoeksagenda from the graph, in a handful of batched calls.</summary>
public sealed class AgendaReader(IGraphStore store)
{
    private const string OverijsselsThema = "BOVENREGIONAAL_THEMA_OVERIJSSEL";

    private static readonly ExpandRequest About = new() { Parents = [], Soorten = ["GAAT_OVER"], Direction = Direction.In, NeighbourType = "Werk" };

    private static readonly ExpandRequest CarriedOut = new() { Parents = [], Soorten = ["UITGEVOERD_DOOR"], Direction = Direction.Uit, NeighbourType = "Organisatie" };

    private volatile KnownAgenda? known;

    /// <summary>The agenda as the viewer may see it.</summary>
    /// <remarks>What visitors see is kept until the change log moves: it is on the start page, and takes a walk over all works.</remarks>
    public async Task<Onderzoeksagenda> ReadAsync(Kijker kijker, CancellationToken cancellationToken)
    {
        if (kijker != Kijker.Bezoeker)
        {
            return await BuildAsync(kijker, cancellationToken).ConfigureAwait(false);
        }

        if (known is { } kept && (await store.ReadChangesAsync(kept.Sequence, 1, cancellationToken).ConfigureAwait(false)).IsEmpty)
        {
            return kept.Agenda;
        }

        var sequence = (await store.SummariseAsync(cancellationToken).ConfigureAwait(false)).LastSequence;
        var agenda = await BuildAsync(kijker, cancellationToken).ConfigureAwait(false);
        known = new KnownAgenda(sequence, agenda);
        return agenda;
    }

    private async Task<Onderzoeksagenda> BuildAsync(Kijker kijker, CancellationToken cancellationToken)
    {
        var themas = await store.ScanAsync(kijker, new ScanRequest { Type = "Thema", Filter = new Filter.Compare("niveau", Comparison.Equal, GraphValue.Of(OverijsselsThema)) }, cancellationToken).ConfigureAwait(false);
        var below = await Thematak.ReadAsync(store, kijker, [.. themas.Items.Select(thema => thema.Id)], cancellationToken).ConfigureAwait(false);
        var works = await CompleteNeighbours.ReadNodesAsync(store, kijker, below.Values.SelectMany(ids => ids), About, cancellationToken).ConfigureAwait(false);
        var all = await ScanAllAsync(kijker, "Werk", cancellationToken).ConfigureAwait(false);
        var carriedOutBy = await CompleteNeighbours.ReadNodesAsync(store, kijker, all.Select(work => work.Id), CarriedOut, cancellationToken).ConfigureAwait(false);
        var worksOf = carriedOutBy.Values.SelectMany(nodes => nodes.Select(node => node.Id).Distinct()).CountBy(id => id).ToDictionary(StringComparer.Ordinal);
        var organisations = carriedOutBy.Values.SelectMany(nodes => nodes).DistinctBy(node => node.Id)
            .Select(node => new Uitvoerder(node, worksOf[node.Id]))
            .OrderBy(uitvoerder => DutchSortKey.Of(NodeLabel.Of(uitvoerder.Organisatie)), CodePointComparer.Instance);
        return new Onderzoeksagenda([.. themas.Items.Select(thema => Fill(thema, below[thema.Id], works, carriedOutBy))], [.. organisations]);
    }

    private static Agendathema Fill(
        Node thema, ImmutableArray<string> below, Dictionary<string, List<Node>> works, Dictionary<string, List<Node>> carriedOutBy)
    {
        var ids = below.SelectMany(id => works.GetValueOrDefault(id, [])).Select(work => work.Id).Distinct().Order(CodePointComparer.Instance).ToImmutableArray();
        var perOrganisation = ids
            .SelectMany(work => carriedOutBy.GetValueOrDefault(work, []).Select(organisation => (Organisation: organisation.Id, Work: work)))
            .Distinct()
            .GroupBy(pair => pair.Organisation, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(group => group.Key, group => group.Select(pair => pair.Work).ToImmutableArray(), StringComparer.Ordinal);
        return new Agendathema(thema, below, ids, perOrganisation);
    }

    private async Task<List<Node>> ScanAllAsync(Kijker kijker, string type, CancellationToken cancellationToken)
    {
        var nodes = new List<Node>();
        for (string? after = null; ;)
        {
            var page = await store.ScanAsync(kijker, new ScanRequest { Type = type, Page = new PageRequest(PageRequest.MaxSize, after) }, cancellationToken).ConfigureAwait(false);
            nodes.AddRange(page.Items);
            if (!page.HasMore)
            {
                return nodes;
            }

            after = page.Rows[^1].Cursor;
        }
    }

    private sealed record KnownAgenda(long Sequence, Onderzoeksagenda Agenda);
}
