using System.Collections.Immutable;
using Kennisnetwerk.Api.Lists;
using Kennisnetwerk.GraphQL.Execution;
using Kennisnetwerk.Kennis.Zoeken;
using Kennisnetwerk.Search;

namespace Kennisnetwerk.Api.Roots;

/// <summary>Binds <c>zoek</c> and <c>suggesties</c>.</summary>
internal static class SearchRoots
{
    private const int MostSuggestions = 50;

    public static void Bind(ResolverMap resolvers) => resolvers
        .Field("Query", "zoek", ZoekAsync)
        .Field("Query", "suggesties", SuggestiesAsync)
        .Property<SearchPage>("ZoekConnection", "edges", page => page.Resultaat.Treffers.Select(hit => new SearchRow(hit, page.Cursor)))
        .Property<SearchPage>("ZoekConnection", "nodes", page => page.Resultaat.Treffers.Select(hit => hit.Node))
        .Property<SearchPage>("ZoekConnection", "pageInfo", page => page)
        .Property<SearchPage>("ZoekConnection", "totaalAantal", page => page.Resultaat.Totaal)
        .Property<SearchPage>("ZoekConnection", "facetten", page => page.Resultaat.Facetten)
        .Property<SearchPage>("ZoekConnection", "bedoeldeU", page => page.Resultaat.BedoeldeU)
        .Property<SearchRow>("ZoekEdge", "cursor", row => row.Cursor)
        .Property<SearchRow>("ZoekEdge", "node", row => row.Treffer.Node)
        .Property<SearchRow>("ZoekEdge", "score", row => row.Treffer.Score)
        .Property<SearchRow>("ZoekEdge", "waarom", row => row.Treffer.Waarom)
        .Property<SearchRow>("ZoekEdge", "fragmenten", row => row.Treffer.Fragmenten)
        .Property<FieldHighlight>("Fragment", "veld", fragment => fragment.Field)
        .Property<FieldHighlight>("Fragment", "tekst", MarkedText.Of)
        .Property<FacetResult>("Facet", "naam", facet => facet.Field)
        .Property<FacetResult>("Facet", "waarden", facet => facet.Values)
        .Property<FacetValue>("FacetWaarde", "waarde", value => value.Value)
        .Property<FacetValue>("FacetWaarde", "aantal", value => value.Count)
        .Property<Suggestion>("Suggestie", "tekst", suggestion => suggestion.Text)
        .Field("Suggestie", "ding", SuggestedAsync)
        .Property("PageInfo", "hasNextPage", parent => parent is SearchPage page ? page.Resultaat.Volgende is not null : ((Binding.Connection)parent).HasNextPage)
        .Property("PageInfo", "hasPreviousPage", parent => parent is SearchPage page ? page.After is not null : ((Binding.Connection)parent).HasPreviousPage)
        .Property("PageInfo", "startCursor", parent => parent is SearchPage page ? page.Resultaat.Volgende : ((Binding.Connection)parent).Rows.FirstOrDefault()?.Cursor)
        .Property("PageInfo", "endCursor", parent => parent is SearchPage page ? page.Resultaat.Volgende : ((Binding.Connection)parent).Rows.LastOrDefault()?.Cursor);

    private static async ValueTask ZoekAsync(FieldBatch batch, CancellationToken cancellationToken)
    {
        var context = ApiContext.Of(batch);
        var after = batch.Arguments.Get<string>("after");
        var question = new Zoekvraag(batch.Arguments.Get<string>("vraag")!)
        {
            Facetten = ReadFacets(batch.Arguments),
            Aantal = PageArguments.Read(batch.Arguments).Size,
            Na = string.IsNullOrEmpty(after) ? null : after,
        };
        try
        {
            batch.Set(0, new SearchPage(await context.Zoekdienst.ZoekAsync(context.Kijker, question, cancellationToken).ConfigureAwait(false), after));
        }
        catch (ZoekvraagException exception)
        {
            throw PageArguments.Refuse(exception.Message, exception);
        }
    }

    private static ImmutableSortedDictionary<string, ImmutableArray<string>> ReadFacets(FieldArguments arguments)
    {
        var choices = arguments.Get<IEnumerable<object?>>("facetten")?.Cast<IReadOnlyDictionary<string, object?>>() ?? [];
        return choices.GroupBy(choice => (string)choice["facet"]!, StringComparer.Ordinal).ToImmutableSortedDictionary(
            group => group.Key,
            group => group.SelectMany(choice => ((IEnumerable<object?>)choice["waarden"]!).Cast<string>()).ToImmutableArray(),
            StringComparer.Ordinal);
    }

    private static ValueTask SuggestiesAsync(FieldBatch batch, CancellationToken cancellationToken)
    {
        var context = ApiContext.Of(batch);
        var count = batch.Arguments.Get<int>("aantal");
        if (count is < 1 or > MostSuggestions)
        {
            throw PageArguments.Refuse($"Vraag 1 tot {MostSuggestions} suggesties; {count} zijn gevraagd.");
        }

        batch.Set(0, context.Zoekdienst.Suggesties(context.Kijker, batch.Arguments.Get<string>("begin")!, count));
        return ValueTask.CompletedTask;
    }

    private static async ValueTask SuggestedAsync(FieldBatch batch, CancellationToken cancellationToken)
    {
        var context = ApiContext.Of(batch);
        var ids = batch.Parents.Select(parent => ((Suggestion)parent).DocumentId).ToList();
        var nodes = await context.Store.GetAsync(context.Kijker, [.. ids.OfType<string>().Distinct()], cancellationToken).ConfigureAwait(false);
        for (var row = 0; row < ids.Count; row++)
        {
            batch.Set(row, ids[row] is { } id ? nodes.GetValueOrDefault(id) : null);
        }
    }
}
