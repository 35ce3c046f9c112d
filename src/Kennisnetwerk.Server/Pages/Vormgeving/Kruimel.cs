namespace Kennisnetwerk.Server.Pages.Vormgeving;

/// <summary>A step on the path to a page.</summary>
/// <param name="Tekst">What the step is called.</param>
/// <param name="Adres">Where it is.</param>
public sealed record Kruimel(string Tekst, string Adres);
