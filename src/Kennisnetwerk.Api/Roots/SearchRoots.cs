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
        .Property<Zoekresultaat>("ZoekConnection", "edges", result => result.Treffers)
        .Property<Zoekresultaat>("ZoekConnection", "nodes", result => result.Treffers.Select(hit => hit.Node))
        .Property<Zoekresultaat>("ZoekConnection", "pageInfo", result => result)
        .Property<Zoekresultaat>("ZoekConnection", "totaalAantal", result => result.Totaal)
        .Property<Zoekresultaat>("ZoekConnection", "facetten", result => result.Facetten)
        .Property<Zoekresultaat>("ZoekConnection", "bedoeldeU", result => result.BedoeldeU)
        .Property<Treffer>("ZoekEdge", "cursor", hit => hit.Cursor)
        .Property<Treffer>("ZoekEdge", "node", hit => hit.Node)
        .Property<Treffer>("ZoekEdge", "score", hit => hit.Score)
        .Property<Treffer>("ZoekEdge", "waarom", hit => hit.Waarom)
        .Property<Treffer>("ZoekEdge", "fragmenten", hit => hit.Fragmenten)
        .Property<FieldHighlight>("Fragment", "veld", fragment => fragment.Field)
        .Property<FieldHighlight>("Fragment", "tekst", MarkedText.Of)
        .Property<FacetResult>("Facet", "naam", facet => facet.Field)
        .Property<FacetResult>("Facet", "waarden", facet => facet.Values)
        .Property<FacetValue>("FacetWaarde", "waarde", value => value.Value)
        .Property<FacetValue>("FacetWaarde", "aantal", value => value.Count)
        .Property<Suggestion>("Suggestie", "tekst", suggestion => suggestion.Text)
        .Field("Suggestie", "ding", SuggestedAsync)
        .Property("PageInfo", "hasNextPage", parent => parent is Zoekresultaat result ? result.Volgende is not null : ((Binding.Connection)parent).HasNextPage)
        .Property("PageInfo", "hasPreviousPage", parent => parent is Zoekresultaat result ? result.HeeftVorige : ((Binding.Connection)parent).HasPreviousPage)
        .Property("PageInfo", "startCursor", parent => parent is Zoekresultaat result ? result.Treffers.FirstOrDefault()?.Cursor : ((Binding.Connection)parent).Rows.FirstOrDefault()?.Cursor)
        .Property("PageInfo", "endCursor", parent => parent is Zoekresultaat result ? result.Treffers.LastOrDefault()?.Cursor : ((Binding.Connection)parent).Rows.LastOrDefault()?.Cursor);

    private static async ValueTask ZoekAsync(FieldBatch batch, CancellationToken cancellationToken)
    {
        var context = ApiContext.Of(batch);
        var page = PageArguments.Read(batch.Arguments);
        var question = new Zoekvraag(batch.Arguments.Get<string>("vraag")!)
        {
            Facetten = ReadFacets(batch.Arguments),
            Aantal = page.Size,
            Na = page.Backward ? null : page.After,
            Voor = batch.Arguments.Get<string>("before"),
            Achteraan = page.Backward,
        };
        try
        {
            batch.Set(0, await context.Zoekdienst.ZoekAsync(context.Kijker, question, cancellationToken).ConfigureAwait(false));
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
