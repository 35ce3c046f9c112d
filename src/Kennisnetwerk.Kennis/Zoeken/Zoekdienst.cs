using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Search;
using Kennisnetwerk.Search.Thesaurus;

namespace Kennisnetwerk.Kennis.Zoeken;

/// <summary>Search on the index, with the nodes that were found read from the store.</summary>
public sealed class Zoekdienst(IGraphStore store, SearchIndex index, SearchProjection projection) : IZoekdienst
{
    private readonly ConceptReader conceptReader = new(store);
    private volatile KnownConcepts? known;

    /// <inheritdoc/>
    public long Stand => index.Position;

    /// <inheritdoc/>
    public async Task<Zoekresultaat> ZoekAsync(Kijker kijker, Zoekvraag vraag, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        if (vraag.Tekst.Length > Zoekvraag.MaxLengte)
        {
            throw new ZoekvraagException($"De vraag is langer dan {Zoekvraag.MaxLengte} tekens; gebruik een paar woorden.");
        }

        if (vraag.Aantal is < 0 or > Zoekvraag.MaxAantal)
        {
            throw new ZoekvraagException($"Vraag 0 tot {Zoekvraag.MaxAantal} resultaten per pagina; {vraag.Aantal} zijn gevraagd.");
        }

        if (vraag.Facetten.Keys.Except(projection.Facets).FirstOrDefault() is { } unknown)
        {
            throw new ZoekvraagException($"Het filter '{unknown}' bestaat niet; kies uit {string.Join(", ", projection.Facets)}.");
        }

        var result = Search(new SearchRequest
        {
            Text = vraag.Tekst,
            Visibility = SearchProjection.VisibilityFor(kijker),
            Filters = [.. vraag.Facetten.Select(facet => new FieldFilter(facet.Key, facet.Value))],
            Facets = [.. projection.Facets.Select(facet => new FacetRequest(facet))],
            PageSize = vraag.Aantal,
            After = vraag.Na,
            Before = vraag.Voor,
            Backward = vraag.Achteraan,
            Highlight = new HighlightOptions(),
            Explain = vraag.Tekst.Length > 0,
            Concepts = await ConceptsAsync(cancellationToken).ConfigureAwait(false),
        });
        var nodes = await store.GetAsync(kijker, [.. result.Hits.Select(hit => hit.Id)], cancellationToken).ConfigureAwait(false);
        var hits = result.Hits.Where(hit => nodes.ContainsKey(hit.Id))
            .Select(hit => new Treffer(nodes[hit.Id], hit.Score, hit.Explanation?.Sentence ?? "", [.. hit.Highlights], hit.Cursor));
        return new Zoekresultaat(result.Total, [.. hits], [.. result.Facets], result.DidYouMean, result.NextCursor, result.HasPrevious);
    }

    /// <inheritdoc/>
    public IReadOnlyList<Suggestion> Suggesties(Kijker kijker, string begin, int aantal) =>
        index.Suggest(new SuggestRequest(begin, SearchProjection.VisibilityFor(kijker)) { MaxSuggestions = aantal, Concepts = known?.Index ?? ConceptIndex.None });

    // The thesaurus is read again after every change of the graph; it is small, and changes are few.
    private async Task<ConceptIndex> ConceptsAsync(CancellationToken cancellationToken)
    {
        var stand = index.Position;
        if (known is not { } concepts || concepts.Stand != stand)
        {
            concepts = new KnownConcepts(stand, new ConceptIndex(projection.Analyzer, await conceptReader.ReadAsync(cancellationToken).ConfigureAwait(false)));
            known = concepts;
        }

        return concepts.Index;
    }

    private SearchResult Search(SearchRequest request)
    {
        try
        {
            return index.Search(request);
        }
        catch (CursorExpiredException exception)
        {
            throw new ZoekvraagException("De gegevens zijn intussen veranderd; begin weer bij de eerste pagina.", exception);
        }
        catch (InvalidSearchRequestException exception)
        {
            throw new ZoekvraagException("Deze vraag kan niet worden beantwoord; controleer de filters.", exception);
        }
    }

    private sealed record KnownConcepts(long Stand, ConceptIndex Index);
}
