using Kennisnetwerk.Graph.Schema;

namespace Kennisnetwerk.Graph.Reading;

/// <summary>The rule of <see cref="Kijker"/> in one place: stores translate it, the memory oracle and tests call it.</summary>
public static class Visibility
{
    /// <summary>The types whose published nodes the viewer may see.</summary>
    public static IEnumerable<NodeType> OpenTypes(GraphSchema schema, Kijker kijker) =>
        schema.NodeTypes.Where(type => type.VisibleFor <= kijker.Rol);

    /// <summary>Whether the viewer may see the node.</summary>
    public static bool Sees(GraphSchema schema, Kijker kijker, Node node) =>
        kijker.ZietAlles
        || node.Eigenaars.Any(kijker.EigenInstellingen.Contains)
        || (node.Status == Publicatiestatus.Gepubliceerd && schema.Type(node.Type)?.VisibleFor <= kijker.Rol);

    /// <summary>The node without the fields that the viewer may not read.</summary>
    public static Node Redact(GraphSchema schema, Kijker kijker, Node node)
    {
        var hidden = schema.Type(node.Type)?.Fields.Where(field => field.VisibleFor > kijker.Rol).Select(field => field.Name).ToList() ?? [];
        return hidden.Count == 0 ? node : node with { Fields = node.Fields.RemoveRange(hidden) };
    }
}
