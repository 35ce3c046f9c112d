using System.Collections.Immutable;
using Kennisnetwerk.Server.Pages.Adressen;
using Kennisnetwerk.Server.Pages.Vormgeving;

namespace Kennisnetwerk.Server.Pages.Zoeken;

/// <summary>What the page of results shows.</summary>
public sealed record ZoekView
{
    /// <summary>The search.</summary>
    public required Zoekadres Adres { get; init; }

    /// <summary>How many were found over all pages.</summary>
    public long Totaal { get; init; }

    /// <summary>This page of results, best first.</summary>
    public ImmutableArray<Gevonden> Treffers { get; init; } = [];

    /// <summary>What the results can be narrowed by.</summary>
    public ImmutableArray<FacetGroep> Facetten { get; init; } = [];

    /// <summary>The filters in force, each with the address without it.</summary>
    public ImmutableArray<FacetKeuze> Filters { get; init; } = [];

    /// <summary>Another spelling and its address, or null.</summary>
    public Kruimel? BedoeldeU { get; init; }

    /// <summary>The address of the next page, or null.</summary>
    public string? Volgende { get; init; }

    /// <summary>Why the question cannot be answered, or null.</summary>
    public string? Bezwaar { get; init; }

    /// <summary>What the document says about itself.</summary>
    public Kop Kop => new(Adres.Vraag.Length == 0 ? "Zoeken" : $"Zoeken naar {Adres.Vraag}") { Kort = "Zoeken", NietIndexeren = true };
}
