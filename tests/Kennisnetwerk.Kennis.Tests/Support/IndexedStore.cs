using System.Collections.Immutable;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Kennis.Zoeken;
using Kennisnetwerk.Search;
using Kennisnetwerk.Tests.Shared;

namespace Kennisnetwerk.Kennis.Tests.Support;

/// <summary>A small graph with a real index beside it, in a folder of its own.</summary>
internal sealed class IndexedStore : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("zoeken-").FullName;

    private IndexedStore(IGraphStore store)
    {
        Store = store;
        Index = OpenIndex();
    }

    public static SearchProjection Projection { get; } = new(TestStore.Schema);

    public IGraphStore Store { get; }

    public SearchIndex Index { get; private set; }

    public IndexFollower Follower => new(Store, Index, Projection);

    public Zoekdienst Zoekdienst => new(Store, Index, Projection);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<IndexedStore> OpenAsync(params Change[] changes)
    {
        var indexed = new IndexedStore(TestStore.Open());
        await indexed.WriteAsync(changes);
        return indexed;
    }

    /// <summary>Writes these changes, and lets the index follow.</summary>
    public async Task WriteAsync(params Change[] changes)
    {
        await Store.WriteAsync(changes);
        await Follower.CatchUpAsync(Cancellation);
    }

    public Task<Zoekresultaat> ZoekAsync(string tekst, Kijker? kijker = null, params (string Facet, string Waarde)[] facetten) => Zoekdienst.ZoekAsync(
        kijker ?? Kijker.Bezoeker,
        new Zoekvraag(tekst)
        {
            Aantal = 100,
            Facetten = facetten.GroupBy(facet => facet.Facet).ToImmutableSortedDictionary(group => group.Key, group => group.Select(facet => facet.Waarde).ToImmutableArray()),
        },
        Cancellation);

    /// <summary>The ids that a question finds, in the order of the ids.</summary>
    public async Task<IEnumerable<string>> IdsAsync(string tekst, Kijker? kijker = null, params (string Facet, string Waarde)[] facetten) =>
        (await ZoekAsync(tekst, kijker, facetten)).Treffers.Select(hit => hit.Node.Id).Order(StringComparer.Ordinal);

    /// <summary>Closes the index and opens it again, after doing something to its folder.</summary>
    public void Reopen(Action<string>? between = null)
    {
        Index.Dispose();
        between?.Invoke(folder);
        Index = OpenIndex();
    }

    public async ValueTask DisposeAsync()
    {
        Index.Dispose();
        await Store.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private SearchIndex OpenIndex() => SearchIndex.Open(folder, Projection.Settings);
}
