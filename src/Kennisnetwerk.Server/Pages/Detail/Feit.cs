using System.Collections.Immutable;

namespace Kennisnetwerk.Server.Pages.Detail;

/// <summary>A fact of a page and where it comes from.</summary>
/// <param name="Naam">The fact: a field's label, or a relation with its neighbour.</param>
/// <param name="Bronnen">What sources say of it, strongest first; empty for what nobody wrote down.</param>
public sealed record Feit(string Naam, ImmutableArray<Herkomstregel> Bronnen);
