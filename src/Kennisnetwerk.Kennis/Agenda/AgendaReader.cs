using System.Collections.Immutable;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Graph.Values;
using Kennisnetwerk.Kennis.Weergave;

namespace Kennisnetwerk.Kennis.Agenda;

/// <summary>Reads the onderzoeksagenda from the graph, in a handful of batched calls.</summary>
public sealed class AgendaReader(IGraphStore store)
{
    private const string OverijsselsThema = "BOVENREGIONAAL_THEMA_OVERIJSSEL";
    private const int MaxDepth = 10;

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
        var below = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var thema in themas.Items)
        {
            below[thema.Id] = await ReadBelowAsync(kijker, thema.Id, cancellationToken).ConfigureAwait(false);
        }

        var works = await NeighboursAsync(kijker, [.. below.Values.SelectMany(ids => ids).Distinct()], "GAAT_OVER", Direction.In, "Werk", cancellationToken).ConfigureAwait(false);
        var all = await ScanAllAsync(kijker, "Werk", cancellationToken).ConfigureAwait(false);
        var carriedOutBy = await NeighboursAsync(kijker, [.. all.Select(work => work.Id)], "UITGEVOERD_DOOR", Direction.Uit, "Organisatie", cancellationToken).ConfigureAwait(false);
        var organisations = carriedOutBy.Values.SelectMany(nodes => nodes).DistinctBy(node => node.Id)
            .Select(node => new Uitvoerder(node, carriedOutBy.Count(pair => pair.Value.Any(other => other.Id == node.Id))))
            .OrderBy(uitvoerder => DutchSortKey.Of(NodeLabel.Of(uitvoerder.Organisatie)), CodePointComparer.Instance);
        return new Onderzoeksagenda([.. themas.Items.Select(thema => Fill(thema, below[thema.Id], works, carriedOutBy))], [.. organisations]);
    }

    private static Agendathema Fill(
        Node thema, ImmutableArray<string> below, Dictionary<string, ImmutableArray<Node>> works, Dictionary<string, ImmutableArray<Node>> carriedOutBy)
    {
        var ids = below.SelectMany(id => works.GetValueOrDefault(id, [])).Select(work => work.Id).Distinct().Order(CodePointComparer.Instance).ToImmutableArray();
        var perOrganisation = ids
            .SelectMany(work => carriedOutBy.GetValueOrDefault(work, []).Select(organisation => (Organisation: organisation.Id, Work: work)))
            .Distinct()
            .GroupBy(pair => pair.Organisation, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(group => group.Key, group => group.Select(pair => pair.Work).ToImmutableArray(), StringComparer.Ordinal);
        return new Agendathema(thema, below, ids, perOrganisation);
    }

    private async Task<ImmutableArray<string>> ReadBelowAsync(Kijker kijker, string thema, CancellationToken cancellationToken)
    {
        var seen = new List<string> { thema };
        var level = new List<string> { thema };
        for (var depth = 0; depth < MaxDepth && level.Count > 0; depth++)
        {
            var next = await NeighboursAsync(kijker, [.. level], "ONDERDEEL_VAN", Direction.In, "Thema", cancellationToken).ConfigureAwait(false);
            level = [.. next.Values.SelectMany(nodes => nodes).Select(node => node.Id).Except(seen)];
            seen.AddRange(level);
        }

        return [.. seen];
    }

    private async Task<Dictionary<string, ImmutableArray<Node>>> NeighboursAsync(
        Kijker kijker, ImmutableArray<string> parents, string soort, Direction direction, string type, CancellationToken cancellationToken)
    {
        var pages = await store.ExpandAsync(
            kijker,
            new ExpandRequest { Parents = parents, Soorten = [soort], Direction = direction, NeighbourType = type, Page = new PageRequest(PageRequest.MaxSize) },
            cancellationToken).ConfigureAwait(false);
        return pages.ToDictionary(pair => pair.Key, pair => pair.Value.Items.Select(neighbour => neighbour.Node).ToImmutableArray(), StringComparer.Ordinal);
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
