using System.Collections.Immutable;
using Kennisnetwerk.Search;

namespace Kennisnetwerk.Kennis.Zoeken;

/// <summary>What was found.</summary>
/// <param name="Totaal">The exact number of hits over all pages.</param>
/// <param name="Treffers">This page, best first.</param>
/// <param name="Facetten">The exact counts of every facet.</param>
/// <param name="BedoeldeU">The question as it may have been meant, or null.</param>
/// <param name="Volgende">Where the next page begins, or null.</param>
/// <param name="HeeftVorige">Whether there are hits before this page.</param>
public sealed record Zoekresultaat(
    long Totaal, ImmutableArray<Treffer> Treffers, ImmutableArray<FacetResult> Facetten, string? BedoeldeU, string? Volgende, bool HeeftVorige);
