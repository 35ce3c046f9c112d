using Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;
using Kennisnetwerk.Graph.Neo4j.Model;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;

namespace Kennisnetwerk.Graph.Neo4j.Queries;

/// <summary>The rule of <see cref="Visibility"/> inside a statement, so that what may not be seen is neither paged nor counted.</summary>
internal sealed class VisibilityCondition(GraphSchema schema, Kijker kijker)
{
    private static readonly Variable Owner = new("eigenaar");

    private readonly Parameter _published = new(RowValues.StatusText(Publicatiestatus.Gepubliceerd));
    private readonly Parameter _open = new(Visibility.OpenTypes(schema, kijker).Select(type => type.Name).ToList());
    private readonly Parameter _own = new(kijker.EigenInstellingen.ToList());

    /// <summary>Whether the viewer may see the node; null when it may see every node.</summary>
    public Expression? On(Variable node)
    {
        if (kijker.ZietAlles)
        {
            return null;
        }
        var isOpen = Logical.And(
            node.Of(Names.Status).Is(Operator.Equal, _published), node.Of(Names.Type).Is(Operator.In, _open));
        var isOwn = kijker.EigenInstellingen.IsEmpty
            ? null
            : new AnyItem(Owner, node.Of(Names.Owners), Owner.Is(Operator.In, _own));
        return Logical.Or(isOpen, isOwn);
    }
}
