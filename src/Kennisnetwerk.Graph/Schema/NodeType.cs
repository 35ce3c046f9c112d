using System.Collections.Immutable;
using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Graph.Schema;

/// <summary>A type of node (<c>@knoop</c>).</summary>
public sealed record NodeType
{
    /// <summary>The name, as in the SDL: <c>Onderzoek</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it is, in Dutch.</summary>
    public string Description { get; init; } = "";

    /// <summary>The interfaces that it implements, such as <c>Kenniseenheid</c>.</summary>
    public ImmutableArray<string> Interfaces { get; init; } = [];

    /// <summary>The stored fields, in the order of the SDL.</summary>
    public required ImmutableArray<GraphField> Fields { get; init; }

    /// <summary>
    /// Whether nodes of this type hold claims (<c>@knoop(vermelding: true)</c>). Such a type has the fields <c>herkomst</c> and
    /// <c>peildatum</c>, which the <see cref="Claims.ClaimPolicy"/> reads.
    /// </summary>
    public bool HoldsClaims { get; init; }

    /// <summary>How much its nodes count in search results (<c>@zoekbaar(gewicht:)</c> on the type); 1 when the schema is silent.</summary>
    public double SearchWeight { get; init; } = 1;

    /// <summary>Outgoing relation kinds whose neighbours' names it is also found by (<c>@zoekbaar(via:)</c>).</summary>
    public ImmutableArray<string> SearchVia { get; init; } = [];

    /// <summary>The lowest role that may see published nodes of the type (<c>@zichtbaar(voor:)</c>).</summary>
    public Rol VisibleFor { get; init; } = Rol.Bezoeker;

    /// <summary>The roles that may change nodes of the type (<c>@wijzigbaar(door:)</c>); a role of `kennisinstituut` only its own.</summary>
    public ImmutableArray<Rol> ChangeableBy { get; init; } = [];

    /// <summary>The field with this name, or null.</summary>
    public GraphField? Field(string name) => Fields.FirstOrDefault(field => field.Name == name);
}
