namespace Kennisnetwerk.Graph.Reading;

/// <summary>The id of a relation: <c>van~SOORT~naar</c>, and <c>~ROL</c> when it has a role. Readable, reversible and the same in every store.</summary>
public static class RelationId
{
    /// <summary>The property whose value belongs to a relation's identity. It is a choice, so it holds no <c>~</c>.</summary>
    public const string RoleProperty = "rol";

    private const char Separator = '~';

    /// <summary>The id of the relation with these parts.</summary>
    public static string Of(string van, string soort, string naar, string? rol) =>
        rol is null ? $"{van}{Separator}{soort}{Separator}{naar}" : $"{van}{Separator}{soort}{Separator}{naar}{Separator}{rol}";

    /// <summary>Whether the text has the form of a relation id, as opposed to that of a node id.</summary>
    public static bool IsRelationId(string id) => id.Contains(Separator, StringComparison.Ordinal);

    /// <summary>Takes an id apart.</summary>
    /// <returns>The parts, or null when the text is no relation id.</returns>
    public static (string Van, string Soort, string Naar, string? Rol)? Parse(string id)
    {
        var parts = id.Split(Separator);
        return parts.Length is 3 or 4 && parts.All(part => part.Length > 0)
            ? (parts[0], parts[1], parts[2], parts.Length == 4 ? parts[3] : null)
            : null;
    }
}
