namespace Kennisnetwerk.Graph.Reading;

/// <summary>What every node has besides the fields of its type; usable in filters and orders under these names.</summary>
public static class SystemField
{
    /// <summary>The id; text.</summary>
    public const string Id = "id";

    /// <summary>The type's name; text.</summary>
    public const string Type = "soortKnoop";

    /// <summary>The <see cref="Reading.Publicatiestatus"/>, by its Dutch name in capitals; text.</summary>
    public const string Status = "publicatiestatus";

    /// <summary>When it was created; a moment.</summary>
    public const string CreatedAt = "aangemaakt";

    /// <summary>When it last changed; a moment.</summary>
    public const string ModifiedAt = "gewijzigd";
}
