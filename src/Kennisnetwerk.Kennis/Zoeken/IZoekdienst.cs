using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Search;

namespace Kennisnetwerk.Kennis.Zoeken;

/// <summary>Search over the graph, as a viewer may see it.</summary>
public interface IZoekdienst
{
    /// <summary>The sequence number of the change log that the index stands at.</summary>
    long Stand { get; }

    /// <summary>Searches.</summary>
    /// <exception cref="ZoekvraagException">The question cannot be answered, or the page before belongs to an index state that is gone.</exception>
    Task<Zoekresultaat> ZoekAsync(Kijker kijker, Zoekvraag vraag, CancellationToken cancellationToken);

    /// <summary>Completes what is being typed, best first.</summary>
    /// <param name="kijker">Who types; nothing is offered that only hidden things hold.</param>
    /// <param name="begin">What stands in the box.</param>
    /// <param name="aantal">How many at most: 1 to 50.</param>
    IReadOnlyList<Suggestion> Suggesties(Kijker kijker, string begin, int aantal);
}
