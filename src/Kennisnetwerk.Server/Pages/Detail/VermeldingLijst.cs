using System.Collections.Immutable;
using Kennisnetwerk.Server.Pages.Vormgeving;

namespace Kennisnetwerk.Server.Pages.Detail;

/// <summary>What a source mentions, by page.</summary>
/// <param name="Totaal">How many mentions the source makes.</param>
/// <param name="Regels">The place of each mention, and what it speaks of.</param>
/// <param name="Eerste">The address of the first page when this is not it.</param>
/// <param name="Volgende">The address of the next page, or null.</param>
public sealed record VermeldingLijst(long Totaal, ImmutableArray<(string Plaats, ImmutableArray<Verwijzing> Over)> Regels, string? Eerste, string? Volgende);
