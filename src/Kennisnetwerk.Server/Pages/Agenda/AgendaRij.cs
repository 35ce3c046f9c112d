using System.Collections.Immutable;
using Kennisnetwerk.Server.Pages.Vormgeving;

namespace Kennisnetwerk.Server.Pages.Agenda;

/// <summary>An organisation that carries out research.</summary>
/// <param name="Organisatie">The organisation.</param>
/// <param name="Cellen">One cell per thema, in their order.</param>
/// <param name="Totaal">All that it carries out, about whatever thema.</param>
public sealed record AgendaRij(Verwijzing Organisatie, ImmutableArray<AgendaCel> Cellen, AgendaCel Totaal)
{
    /// <summary>Whether any of it is about one of the thema's.</summary>
    public bool BijThema => Cellen.Any(cel => cel.Aantal > 0);
}
