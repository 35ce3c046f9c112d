using System.Collections.Immutable;

namespace Kennisnetwerk.Kennis.Agenda;

/// <summary>The five Overijssel thema's against the organisations that carry out research.</summary>
/// <param name="Themas">The thema's, in the order of their ids.</param>
/// <param name="Uitvoerders">Every organisation that carries out at least one onderzoek or publicatie, in Dutch alphabetical order.</param>
public sealed record Onderzoeksagenda(ImmutableArray<Agendathema> Themas, ImmutableArray<Uitvoerder> Uitvoerders)
{
    /// <summary>The thema's about which nothing is known to be researched.</summary>
    public IEnumerable<Agendathema> Leeg => Themas.Where(thema => thema.Werken.IsEmpty);
}
