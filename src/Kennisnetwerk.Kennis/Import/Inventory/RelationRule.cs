namespace Kennisnetwerk.Kennis.Import.Inventory;

/// <summary>How a relation of the inventory is called in the graph.</summary>
/// <param name="Soort">The relation kind.</param>
/// <param name="Rol">The role that goes with it, or null.</param>
internal sealed record RelationRule(string Soort, string? Rol)
{
    /// <summary>The rule for a name in <c>relaties.csv</c>; most names are those of the graph.</summary>
    public static RelationRule For(string name) => name switch
    {
        "RAAKT_THEMA" => new("WIJST_OP", null),
        "HEEFT_EXPERTISE" => new("GESPECIALISEERD_IN", null),
        "VERBONDEN_AAN" => new("WERKT_BIJ", null),
        "UITGEVOERD_DOOR" => new("UITGEVOERD_DOOR", "UITVOERDER"),
        "IN_SAMENWERKING_MET" => new("UITGEVOERD_DOOR", "PARTNER"),
        _ => new(name, null),
    };
}
