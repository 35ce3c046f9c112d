using System.Collections.Immutable;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Server.Pages.Adressen;
using Kennisnetwerk.Server.Pages.Vormgeving;

namespace Kennisnetwerk.Server.Pages.Detail;

/// <summary>Reads what a source mentions, a page at a time.</summary>
internal sealed class MentionListReader(IGraphStore store)
{
    /// <summary>The relation from a mention to its source.</summary>
    public const string UitBron = "UIT_BRON";

    private const int PageSize = 50;

    /// <summary>A page of mentions of the source.</summary>
    /// <exception cref="CursorException">The place is of another list.</exception>
    public async Task<VermeldingLijst> ReadAsync(Kijker kijker, Node bron, string? na, CancellationToken cancellationToken)
    {
        var request = new ExpandRequest { Parents = [bron.Id], Soorten = [UitBron], Direction = Direction.In, Page = new PageRequest(PageSize, na) };
        var page = (await store.ExpandAsync(kijker, request, cancellationToken).ConfigureAwait(false))[bron.Id];
        var total = (await store.CountNeighboursAsync(kijker, request with { Page = new PageRequest(1) }, cancellationToken).ConfigureAwait(false))[bron.Id];
        var about = page.Items.ToDictionary(item => item.Node.Id, item => SubjectsOf(item.Node), StringComparer.Ordinal);
        var things = await store.GetAsync(kijker, [.. about.Values.SelectMany(ids => ids).Distinct()], cancellationToken).ConfigureAwait(false);
        var address = PageAddress.Of(bron)!;
        return new VermeldingLijst(
            total,
            [.. page.Items.Select(item => (
                (item.Node.Text("plaats") ?? "").Replace(";", "; ", StringComparison.Ordinal),
                about[item.Node.Id].Where(things.ContainsKey).Select(id => Verwijzing.Naar(things[id])).ToImmutableArray()))],
            na is null ? null : address,
            page.HasMore ? $"{address}?na={Uri.EscapeDataString(page.Rows[^1].Cursor)}" : null);
    }

    private static ImmutableArray<string> SubjectsOf(Node mention) =>
        [.. mention.Claims.SelectMany(claim => RelationId.Parse(claim.Over) is { } parts ? [parts.Van, parts.Naar] : new[] { claim.Over }).Distinct()];
}
