using System.Collections.Immutable;

namespace Kennisnetwerk.Server.Pages.Detail;

/// <summary>Where the facts of a page come from.</summary>
/// <param name="Feiten">The facts, those of the node first.</param>
/// <param name="Jaar">The latest year that a source of the node itself speaks of, or null.</param>
internal sealed record Bewijs(ImmutableArray<Feit> Feiten, int? Jaar);
