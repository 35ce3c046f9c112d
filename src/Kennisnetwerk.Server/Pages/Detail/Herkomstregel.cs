using Kennisnetwerk.Server.Pages.Vormgeving;

namespace Kennisnetwerk.Server.Pages.Detail;

/// <summary>What one source says of one fact.</summary>
/// <param name="Woorden">The value in the source's own words; empty when the source only names the thing or the relation.</param>
/// <param name="Gelezen">How the words were read, where that differs; or null.</param>
/// <param name="Bron">The source, or null when the mention names none.</param>
/// <param name="Plaats">The place in the source.</param>
/// <param name="Peildatum">The date that the source speaks of, in words; or null.</param>
/// <param name="Afgeleid">Whether it is a reading of whoever made the inventory.</param>
public sealed record Herkomstregel(string Woorden, string? Gelezen, Verwijzing? Bron, string Plaats, string? Peildatum, bool Afgeleid);
