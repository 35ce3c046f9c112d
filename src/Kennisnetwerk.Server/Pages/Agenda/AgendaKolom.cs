using Kennisnetwerk.Server.Pages.Vormgeving;

namespace Kennisnetwerk.Server.Pages.Agenda;

/// <summary>A thema of the agenda.</summary>
/// <param name="Thema">The thema.</param>
/// <param name="Totaal">How many onderzoeken and publicaties are about it or a part of it, whoever carries them out.</param>
/// <param name="Adres">The address of the list of them.</param>
public sealed record AgendaKolom(Verwijzing Thema, int Totaal, string Adres);
