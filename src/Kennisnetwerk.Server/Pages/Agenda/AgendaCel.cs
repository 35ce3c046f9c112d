namespace Kennisnetwerk.Server.Pages.Agenda;

/// <summary>A cell of the agenda.</summary>
/// <param name="Aantal">How many onderzoeken and publicaties of the organisation are about the thema or a part of it.</param>
/// <param name="Adres">The address of the list of them.</param>
public sealed record AgendaCel(int Aantal, string Adres);
