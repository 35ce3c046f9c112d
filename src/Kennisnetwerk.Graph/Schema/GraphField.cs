using System.Collections.Immutable;
using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Graph.Schema;

/// <summary>A field of a node type, or a property of a relation, as the schema describes it.</summary>
public sealed record GraphField
{
    /// <summary>The length of a text in characters when the schema names none.</summary>
    public const int DefaultMaxLength = 500;

    /// <summary>The longest indexed text in UTF-8 bytes: Neo4j refuses index entries over about 8 kB, composite entries included.</summary>
    public const int MaxIndexedBytes = 2000;

    /// <summary>The most items of a list that is set at once; claims of many mentions may together give more.</summary>
    public const int MaxItems = 1000;

    /// <summary>The name, as in the SDL.</summary>
    public required string Name { get; init; }

    /// <summary>What the field means, in Dutch.</summary>
    public string Description { get; init; } = "";

    /// <summary>The scalar.</summary>
    public required FieldKind Kind { get; init; }

    /// <summary>Whether the field holds a list of scalars.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether a node cannot be stored without it (SDL <c>!</c>; for a list: it may be empty, so never).</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether a form demands it (<c>@verplicht</c>). A record without it is stored, and shown as 'onvolledig'.</summary>
    public bool IsExpected { get; init; }

    /// <summary>The longest text, in UTF-16 characters (<c>@tekst(maximum:)</c>); of each item in a list.</summary>
    public int MaxLength { get; init; } = DefaultMaxLength;

    /// <summary>The names that a <see cref="FieldKind.Choice"/> may have, in the schema's order; empty for other kinds.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>The enum of a <see cref="FieldKind.Choice"/>, else null.</summary>
    public string? ChoiceType { get; init; }

    /// <summary>Weight in full-text search (<c>@zoekbaar(gewicht:)</c>); 0 when the field is not searched.</summary>
    public double SearchWeight { get; init; }

    /// <summary>Whether results can be narrowed and counted by it (<c>@facet</c>).</summary>
    public bool IsFacet { get; init; }

    /// <summary>Whether lists can be ordered by it (<c>@sorteerbaar</c>). Texts order by <see cref="Values.DutchSortKey"/>.</summary>
    public bool IsSortable { get; init; }

    /// <summary>Whether stores keep an index on it: it is a facet, sortable, or marked <c>@geindexeerd</c>.</summary>
    public bool IsIndexed { get; init; }

    /// <summary>The lowest role that may read it (<c>@zichtbaar(voor:)</c>).</summary>
    public Rol VisibleFor { get; init; } = Rol.Bezoeker;
}
