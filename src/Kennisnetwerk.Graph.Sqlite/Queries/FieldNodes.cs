using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Sqlite.Sql;

namespace Kennisnetwerk.Graph.Sqlite.Queries;

/// <summary>Where the fields of a row stand: its node is <c>k</c>, and in an expansion its relation is <c>r</c>.</summary>
internal static class FieldNodes
{
    public const string Node = "k";
    public const string Relation = "r";

    public static ColumnNode NodeId { get; } = new(Node, "id");

    public static ColumnNode NodeType { get; } = new(Node, "soort");

    public static ColumnNode RelationIdColumn { get; } = new(Relation, "id");

    /// <summary>The value of a scalar field.</summary>
    public static SqlNode Value(FieldReference reference) => reference switch
    {
        { OnRelation: true } => new JsonFieldNode(Relation, "eigenschappen", reference.Name),
        { Name: SystemField.Id } => NodeId,
        { Name: SystemField.Type } => NodeType,
        { Name: SystemField.Status } => new ColumnNode(Node, "status"),
        { Name: SystemField.CreatedAt } => new ColumnNode(Node, "aangemaakt"),
        { Name: SystemField.ModifiedAt } => new ColumnNode(Node, "gewijzigd"),
        _ => new JsonFieldNode(Node, "velden", reference.Name),
    };

    /// <summary>The alphabetical key of a text.</summary>
    public static SqlNode SortKey(FieldReference reference) =>
        reference.OnRelation ? new JsonFieldNode(Relation, "sleutels", reference.Name) : new JsonFieldNode(Node, "sleutels", reference.Name);

    /// <summary>The items of a list, as rows of <paramref name="alias"/>.</summary>
    public static ListItemsNode Items(FieldReference reference, string alias) =>
        reference.OnRelation ? new ListItemsNode(Relation, "eigenschappen", reference.Name, alias) : new ListItemsNode(Node, "velden", reference.Name, alias);
}
