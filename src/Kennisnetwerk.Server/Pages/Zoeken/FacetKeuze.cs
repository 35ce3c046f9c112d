namespace Kennisnetwerk.Server.Pages.Zoeken;

/// <summary>A value that results can be narrowed to, or that they are narrowed to now.</summary>
/// <param name="Naam">The value in words.</param>
/// <param name="Aantal">How many results have it; null when that is not counted.</param>
/// <param name="Adres">The address of the search with the value added, or taken away when it is chosen.</param>
/// <param name="Gekozen">Whether it is chosen.</param>
public sealed record FacetKeuze(string Naam, int? Aantal, string Adres, bool Gekozen);
