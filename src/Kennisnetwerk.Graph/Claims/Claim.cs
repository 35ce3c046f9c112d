using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Claims;

/// <summary>One thing that a mention says: of a node's field, or of a relation.</summary>
/// <param name="Over">The id of the node or the relation that it speaks of.</param>
/// <param name="Veld">The field or property; empty when it says that the node or the relation exists.</param>
/// <param name="Waarde">The value in the source's own words; empty with an empty <paramref name="Veld"/>. For a list: one claim per item.</param>
/// <param name="Plaats">The place in the source: <c>01:1258-1260</c>, or a fragment of an address.</param>
/// <param name="Gelezen">How the words were read, when they are not themselves the text form of the field's kind: <c>start</c> read as <c>LOPEND</c>; else null.</param>
public sealed record Claim(string Over, string Veld, string Waarde, string Plaats, string? Gelezen = null)
{
    /// <summary>The longest value or reading, in characters.</summary>
    public const int MaxValueLength = 10_000;

    /// <summary>The longest place, in characters.</summary>
    public const int MaxPlaceLength = 500;

    /// <summary>What the field becomes when this claim wins, as text.</summary>
    public string Uitkomst => Gelezen ?? Waarde;

    /// <summary>The claim with its texts in Unicode NFC, as it is stored.</summary>
    /// <exception cref="ArgumentException">A text holds a lone surrogate.</exception>
    public Claim Normalised() => this with
    {
        Waarde = GraphText.Normalise(Waarde),
        Plaats = GraphText.Normalise(Plaats),
        Gelezen = Gelezen is null ? null : GraphText.Normalise(Gelezen),
    };
}
