using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Sqlite.Sql;

namespace Kennisnetwerk.Graph.Sqlite.Queries;

/// <summary>The rule of <see cref="Visibility"/> as a condition.</summary>
internal static class VisibleNodes
{
    /// <summary>Whether the viewer may see a node.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="kijker">The viewer.</param>
    /// <param name="alias">The node's table in the statement.</param>
    /// <param name="types">The types that the node can be of.</param>
    public static SqlNode Condition(GraphSchema schema, Kijker kijker, string alias, IReadOnlyCollection<NodeType> types)
    {
        if (kijker.ZietAlles)
        {
            return ConstantNode.True;
        }

        var open = Visibility.OpenTypes(schema, kijker).Select(type => type.Name).ToHashSet(StringComparer.Ordinal);
        var isOpen = types.All(type => open.Contains(type.Name))
            ? ConstantNode.True
            : AmongNode.Of(new ColumnNode(alias, "soort"), types.Select(type => type.Name).Where(open.Contains));
        var isPublished = new OperatorNode(new ColumnNode(alias, "status"), "=", new ParameterNode(RowValues.StatusText(Publicatiestatus.Gepubliceerd)));
        return AnyNode.Of(AllNode.Of(isPublished, isOpen), IsOwn(kijker, alias));
    }

    private static SqlNode IsOwn(Kijker kijker, string alias) => kijker.EigenInstellingen.IsEmpty
        ? ConstantNode.False
        : new ExistsNode(new TextNode($"json_each({alias}.eigenaars) AS eigenaar"), AmongNode.Of(new ColumnNode("eigenaar", "value"), kijker.EigenInstellingen));
}
