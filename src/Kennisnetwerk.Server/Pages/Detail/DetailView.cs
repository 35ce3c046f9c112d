using System.Collections.Immutable;
using Kennisnetwerk.Server.Pages.Vormgeving;

namespace Kennisnetwerk.Server.Pages.Detail;

/// <summary>What the page of a node shows.</summary>
public sealed record DetailView
{
    /// <summary>The name of its type.</summary>
    public required string Type { get; init; }

    /// <summary>The node itself.</summary>
    public required Verwijzing Ding { get; init; }

    /// <summary>What tells it from others of the same name: its kind, period, region; in words.</summary>
    public required string Nader { get; init; }

    /// <summary>The list that the page hangs under, or null.</summary>
    public Kruimel? Boven { get; init; }

    /// <summary>Its fields with a value, in the order of the schema.</summary>
    public ImmutableArray<VeldRegel> Velden { get; init; } = [];

    /// <summary>The labels of the fields that a form would still ask for.</summary>
    public ImmutableArray<string> Ontbreekt { get; init; } = [];

    /// <summary>Its neighbours.</summary>
    public ImmutableArray<VerbandGroep> Groepen { get; init; } = [];

    /// <summary>How many neighbours are not shown because there are too many.</summary>
    public long Weggelaten { get; init; }

    /// <summary>Where every fact comes from.</summary>
    public ImmutableArray<Feit> Feiten { get; init; } = [];

    /// <summary>What has to be said before anything else: that a name was not confirmed; or null.</summary>
    public string? Voorbehoud { get; init; }

    /// <summary>What is remarkably not there: research about a thema; or null.</summary>
    public string? Leemte { get; init; }

    /// <summary>Of a source: what it mentions; else null.</summary>
    public VermeldingLijst? Vermeldingen { get; init; }

    /// <summary>What the document says about itself. People do not belong in search engines.</summary>
    public Kop Kop => new($"{Ding.Naam} ({Nader})", Boven is null ? [] : [Boven])
    {
        Kort = Ding.Naam,
        NietIndexeren = Type is "Persoon" or "Expert",
    };
}
