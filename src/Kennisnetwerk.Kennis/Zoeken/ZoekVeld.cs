namespace Kennisnetwerk.Kennis.Zoeken;

/// <summary>The fields of the index that do not come from the schema by name.</summary>
public static class ZoekVeld
{
    /// <summary>What a thing is called; text, the title.</summary>
    public const string Titel = "titel";

    /// <summary>What the neighbours are called that the schema's <c>via</c> leads to; text.</summary>
    public const string Verwant = "verwant";

    /// <summary>What the neighbours are called that <c>via</c> leads from: an instelling by its onderzoeken; text.</summary>
    public const string Genoemd = "genoemd";

    /// <summary>What kind of thing it is, in words: its type and its facets; text.</summary>
    public const string Kenmerk = "kenmerk";

    /// <summary>The node type; facet.</summary>
    public const string Type = "type";

    /// <summary>The ids of the thema's that it belongs to; facet.</summary>
    public const string Thema = "thema";

    /// <summary>Who may see it; never shown.</summary>
    public const string Zicht = "zicht";
}
