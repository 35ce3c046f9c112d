using System.Collections.Immutable;
using Kennisnetwerk.Server.Pages.Vormgeving;

namespace Kennisnetwerk.Server.Pages.Agenda;

/// <summary>What the onderzoeksagenda shows.</summary>
/// <param name="Themas">The columns.</param>
/// <param name="Rijen">The organisations, in Dutch alphabetical order.</param>
public sealed record AgendaView(ImmutableArray<AgendaKolom> Themas, ImmutableArray<AgendaRij> Rijen)
{
    /// <summary>The thema's about which nothing is known to be researched.</summary>
    public IEnumerable<AgendaKolom> Leeg => Themas.Where(thema => thema.Totaal == 0);

    /// <summary>What the document says about itself.</summary>
    public Kop Kop { get; } = new("Onderzoeksagenda");
}
