using System.Collections.Immutable;
using Kennisnetwerk.Server.Pages.Vormgeving;

namespace Kennisnetwerk.Server.Pages.Lijsten;

/// <summary>What a page of a list shows.</summary>
public sealed record LijstView
{
    /// <summary>The title.</summary>
    public required string Titel { get; init; }

    /// <summary>What the list is.</summary>
    public required string Inleiding { get; init; }

    /// <summary>How many there are over all pages.</summary>
    public required long Totaal { get; init; }

    /// <summary>The rows.</summary>
    public required ImmutableArray<LijstRij> Rijen { get; init; }

    /// <summary>The filters in force, each with the address of the list without it.</summary>
    public ImmutableArray<Kruimel> Filters { get; init; } = [];

    /// <summary>The address of the first page when this is not it.</summary>
    public string? Eerste { get; init; }

    /// <summary>The address of the next page, or null.</summary>
    public string? Volgende { get; init; }

    /// <summary>What the document says about itself.</summary>
    public Kop Kop => new(string.Join(", ", new[] { Titel }.Concat(Filters.Select(filter => filter.Tekst))) + (Eerste is null ? "" : " (vervolg)")) { Kort = Titel };
}
