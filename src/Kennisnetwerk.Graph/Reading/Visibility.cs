using Kennisnetwerk.Graph.Claims;
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

    /// <summary>The relation without the properties that the viewer may not read. The role stays: it is part of the id.</summary>
    public static Relation Redact(GraphSchema schema, Kijker kijker, Relation relation)
    {
        var hidden = schema.Kind(relation.Soort)?.Properties
            .Where(property => property.VisibleFor > kijker.Rol && property.Name != RelationId.RoleProperty).Select(property => property.Name).ToList() ?? [];
        return hidden.Count == 0 ? relation : relation with { Properties = relation.Properties.RemoveRange(hidden) };
    }

    /// <summary>The ids of the nodes that a mention's claims concern: what a store looks up before it calls <see cref="ReadsClaim"/>.</summary>
    public static IEnumerable<string> NodesOf(Claim claim) => RelationId.Parse(claim.Over) is { } parts ? [parts.Van, parts.Naar] : [claim.Over];

    /// <summary>Whether the viewer may read a claim: what it is about is visible, and so is the field that it gives.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="kijker">The viewer.</param>
    /// <param name="claim">The claim, of a mention that is visible.</param>
    /// <param name="visibleTypes">The types by id of the visible nodes among <see cref="NodesOf"/>.</param>
    public static bool ReadsClaim(GraphSchema schema, Kijker kijker, Claim claim, IReadOnlyDictionary<string, string> visibleTypes)
    {
        if (kijker.ZietAlles)
        {
            return true;
        }

        var field = RelationId.Parse(claim.Over) is { } parts
            ? schema.Kind(parts.Soort)?.Property(claim.Veld)
            : schema.Type(visibleTypes.GetValueOrDefault(claim.Over, ""))?.Field(claim.Veld);
        return NodesOf(claim).All(visibleTypes.ContainsKey) && (claim.Veld.Length == 0 || field?.VisibleFor <= kijker.Rol);
    }
}
