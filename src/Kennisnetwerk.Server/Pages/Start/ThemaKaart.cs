using Kennisnetwerk.Server.Pages.Vormgeving;

namespace Kennisnetwerk.Server.Pages.Start;

/// <summary>A thema on the start page.</summary>
/// <param name="Thema">The thema.</param>
/// <param name="Omschrijving">What it is about, or null.</param>
/// <param name="Aantal">How many onderzoeken and publicaties are about it or a part of it.</param>
public sealed record ThemaKaart(Verwijzing Thema, string? Omschrijving, int Aantal);
