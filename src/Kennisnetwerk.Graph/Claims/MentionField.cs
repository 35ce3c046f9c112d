namespace Kennisnetwerk.Graph.Claims;

/// <summary>The fields that every type which holds claims has, by their names in the schema.</summary>
public static class MentionField
{
    /// <summary>A choice of <see cref="Claims.Herkomst"/> in capitals; required.</summary>
    public const string Herkomst = "herkomst";

    /// <summary>The date that the source speaks of; may be absent.</summary>
    public const string Peildatum = "peildatum";
}
