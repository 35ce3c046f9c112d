using System.Collections.Immutable;
using Kennisnetwerk.Graph.Sqlite.Content;
using Kennisnetwerk.Graph.Sqlite.Sql;

namespace Kennisnetwerk.Graph.Sqlite.Queries;

/// <summary>The first rows of each parent, with their content.</summary>
/// <param name="Rows">All rows, by their keys: <c>ouder</c>, <c>relatie</c>, <c>buur</c>, <c>s1</c> …</param>
/// <param name="Order">Their order within a parent.</param>
/// <param name="Size">How many of each parent.</param>
internal sealed record NeighbourPagesNode(UnionNode Rows, ImmutableArray<SqlNode> Order, int Size) : SqlNode
{
    public override void Write(SqlWriter writer) => writer
        .Append("SELECT b.ouder, ")
        .Join(", ", RecordReader.RelationColumns.Select(column => new ColumnNode(FieldNodes.Relation, column)))
        .Append(", ")
        .Join(", ", RecordReader.NodeColumns.Select(column => new ColumnNode(FieldNodes.Node, column)))
        .Append("\nFROM (\nSELECT ouder, relatie, buur, row_number() OVER (PARTITION BY ouder ORDER BY ")
        .Join(", ", Order)
        .Append(") AS rij\nFROM (\n")
        .Append(Rows)
        .Append(")) AS b CROSS JOIN relatie AS r ON r.id = b.relatie CROSS JOIN knoop AS k ON k.id = b.buur\nWHERE b.rij <= ")
        .AppendParameter((long)Size)
        .Append("\nORDER BY b.ouder, b.rij");
}
