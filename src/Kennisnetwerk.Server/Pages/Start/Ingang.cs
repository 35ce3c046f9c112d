namespace Kennisnetwerk.Server.Pages.Start;

/// <summary>A list to enter by.</summary>
/// <param name="Naam">What it lists.</param>
/// <param name="Adres">Where it is.</param>
/// <param name="Aantal">How many there are.</param>
public sealed record Ingang(string Naam, string Adres, long Aantal);
