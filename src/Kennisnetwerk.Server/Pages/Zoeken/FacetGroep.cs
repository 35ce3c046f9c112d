using System.Collections.Immutable;

namespace Kennisnetwerk.Server.Pages.Zoeken;

/// <summary>What results can be narrowed by.</summary>
/// <param name="Naam">The facet in words.</param>
/// <param name="Keuzes">Its values, the most frequent first.</param>
public sealed record FacetGroep(string Naam, ImmutableArray<FacetKeuze> Keuzes);
