namespace Kennisnetwerk.Kennis.Zoeken;

/// <summary>The fields of the index that do not come from the schema by name.</summary>
public static class ZoekVeld
{
    /// <summary>What a thing is called; text, the title.</summary>
    public const string Titel = "titel";

    /// <summary>What its neighbours are called; text.</summary>
    public const string Verwant = "verwant";

    /// <summary>The node type; facet.</summary>
    public const string Type = "type";

    /// <summary>The ids of the thema's that it belongs to; facet.</summary>
    public const string Thema = "thema";

    /// <summary>Who may see it; never shown.</summary>
    public const string Zicht = "zicht";
}
