using System.Collections.Immutable;
using Kennisnetwerk.Graph.Sqlite.Sql;

namespace Kennisnetwerk.Graph.Sqlite.Queries;

/// <summary>The nodes with these ids, one look-up each.</summary>
internal sealed record NamedNodesNode(ImmutableArray<string> Ids) : SqlNode
{
    public override void Write(SqlWriter writer) => writer.Append(new JsonArrayNode(Ids, "n")).Append(" CROSS JOIN knoop AS k ON k.id = n.value");
}
