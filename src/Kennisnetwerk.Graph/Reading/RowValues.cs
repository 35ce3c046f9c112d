using System.Collections.Immutable;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Reading;

/// <summary>What filters and orders look at in a row: a node, and in an expansion the relation that led to it.</summary>
public static class RowValues
{
    /// <summary>The value that a reference names, or null when it is absent.</summary>
    public static GraphValue? Of(FieldReference reference, Node node, Relation? relation) => reference switch
    {
        { OnRelation: true } => relation?.Properties.GetValueOrDefault(reference.Name),
        { Name: SystemField.Id } => GraphValue.Of(node.Id),
        { Name: SystemField.Type } => GraphValue.Of(node.Type),
        { Name: SystemField.Status } => GraphValue.Of(StatusText(node.Status)),
        { Name: SystemField.CreatedAt } => GraphValue.Of(node.CreatedAt),
        { Name: SystemField.ModifiedAt } => GraphValue.Of(node.ModifiedAt),
        _ => node.Fields.GetValueOrDefault(reference.Name),
    };

    /// <summary>How a state compares: its Dutch name in capitals.</summary>
    public static string StatusText(Publicatiestatus status) => status.ToString().ToUpperInvariant();

    /// <summary>The place of a row in an order: its compared keys, and the ids that end it.</summary>
    public static Cursor Place(ImmutableArray<Order> orders, Node node, Relation? relation) => new(
        [.. orders.Select(order => Key(order, Of(order.Field, node, relation)))],
        relation is null ? [node.Id] : [node.Id, relation.Id]);

    private static GraphValue? Key(Order order, GraphValue? value) =>
        order.Alphabetical && value is TextValue text ? GraphValue.Of(DutchSortKey.Of(text.Text)) : value;
}
