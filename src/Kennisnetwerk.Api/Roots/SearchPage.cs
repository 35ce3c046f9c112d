using Kennisnetwerk.Kennis.Zoeken;

namespace Kennisnetwerk.Api.Roots;

/// <summary>A page of search results; the cursor of its last row begins the next page.</summary>
internal sealed record SearchPage(Zoekresultaat Resultaat, string? After)
{
    /// <summary>The cursor of a row: only the last one leads somewhere, and all lead to the same place.</summary>
    public string Cursor => Resultaat.Volgende ?? "";
}
