using System.Collections.Immutable;
using Kennisnetwerk.Server.Pages.Vormgeving;

namespace Kennisnetwerk.Server.Pages.Zoeken;

/// <summary>A result.</summary>
/// <param name="Ding">What was found.</param>
/// <param name="Titel">Its name, with what was found in it marked.</param>
/// <param name="Waarom">Why it was found, with the found words marked; empty when nothing was asked.</param>
/// <param name="Fragmenten">Pieces of its other texts: the field's label and the marked text.</param>
/// <param name="Bij">What helps to place it: status, year, region.</param>
public sealed record Gevonden(
    Verwijzing Ding,
    ImmutableArray<TekstDeel> Titel,
    ImmutableArray<TekstDeel> Waarom,
    ImmutableArray<(string Veld, ImmutableArray<TekstDeel> Tekst)> Fragmenten,
    ImmutableArray<string> Bij);
