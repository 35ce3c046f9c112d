using System.Collections.Immutable;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Reading;

/// <summary>What a filter, an order, a grouping and a cursor must satisfy in a scope.</summary>
public sealed partial class ReadScope
{
    /// <summary>Checks a filter: its names, the kinds of its values, its size.</summary>
    /// <exception cref="ArgumentException">Something of it does not fit the scope.</exception>
    public void Require(Filter? filter)
    {
        if (filter is not null)
        {
            var conditions = 0;
            Require(filter, depth: 1, ref conditions);
        }
    }

    /// <summary>Checks an order.</summary>
    /// <exception cref="ArgumentException">A key is unknown, hidden, a list, or alphabetical without being sortable text; or there are too many.</exception>
    public void Require(ImmutableArray<Order> orders)
    {
        if (orders.Length > ReadLimits.MaxOrders)
        {
            throw new ArgumentException($"An order has at most {ReadLimits.MaxOrders} keys; it has {orders.Length}.");
        }

        foreach (var order in orders)
        {
            var field = Field(order.Field);
            if (field.IsList)
            {
                throw new ArgumentException($"'{order.Field}' is a list, and lists do not order.");
            }

            if (order.Alphabetical && (KindOf(field) != FieldKind.Text || !field.IsSortable))
            {
                throw new ArgumentException($"'{order.Field}' has no alphabetical order; only texts marked sortable have.");
            }
        }
    }

    /// <summary>Checks the field of a grouping.</summary>
    /// <exception cref="ArgumentException">It is unknown or hidden.</exception>
    public void Require(FieldReference group) => Field(group);

    /// <summary>Reads the cursor of a page, after <see cref="Require(ImmutableArray{Order})"/>.</summary>
    /// <returns>Null for the first page.</returns>
    /// <exception cref="CursorException">It is no cursor of this order.</exception>
    public Cursor? CursorOf(PageRequest page, ImmutableArray<Order> orders)
    {
        if (page.After is not { } text)
        {
            return null;
        }

        var cursor = Cursor.Parse(text, orders);
        return cursor.Ids.Length == (IsExpansion ? 2 : 1) && cursor.Keys.Zip(orders).All(pair => pair.First is null || Fits(Field(pair.Second.Field), pair.First))
            ? cursor
            : throw new CursorException();
    }

    private void Require(Filter filter, int depth, ref int conditions)
    {
        if (depth > ReadLimits.MaxDepth || ++conditions > ReadLimits.MaxConditions)
        {
            throw new ArgumentException($"A filter has at most {ReadLimits.MaxConditions} conditions, nested {ReadLimits.MaxDepth} deep.");
        }

        switch (filter)
        {
            case Filter.Compare compare:
                RequireValue(compare.Field, compare.Value);
                break;
            case Filter.In { Values: var values } among:
                RequireSize(values.Length);
                foreach (var value in values)
                {
                    RequireValue(among.Field, value);
                }

                Field(among.Field);
                break;
            case Filter.Exists exists:
                Field(exists.Field);
                break;
            case Filter.StartsWith starts:
                RequireValue(starts.Field, GraphValue.Of(starts.Prefix));
                break;
            case Filter.And { Filters: var parts }:
                RequireAll(parts, depth, ref conditions);
                break;
            case Filter.Or { Filters: var parts }:
                RequireAll(parts, depth, ref conditions);
                break;
            case Filter.Not { Filter: var inner }:
                Require(inner, depth + 1, ref conditions);
                break;
            case Filter.Related related:
                KindNamed(schema, related.Soort);
                RequireSize(related.Neighbours.Length);
                break;
            default:
                throw new ArgumentException($"Unknown filter {filter.GetType().Name}.");
        }
    }

    private void RequireAll(ImmutableArray<Filter> parts, int depth, ref int conditions)
    {
        foreach (var part in parts)
        {
            Require(part, depth + 1, ref conditions);
        }
    }

    private static void RequireSize(int values)
    {
        if (values > ReadLimits.MaxValues)
        {
            throw new ArgumentException($"A condition names at most {ReadLimits.MaxValues} values; it has {values}.");
        }
    }

    private void RequireValue(FieldReference reference, GraphValue value)
    {
        var field = Field(reference);
        if (!Fits(field, value))
        {
            throw new ArgumentException($"'{reference}' does not compare with '{value}'; give {FieldText.Expectation(field)}.");
        }
    }

    private static bool Fits(GraphField field, GraphValue value) => KindOf(field) switch
    {
        FieldKind.Text => value is TextValue,
        FieldKind.Whole => value is WholeValue,
        FieldKind.Number => value is NumberValue,
        FieldKind.Truth => value is TruthValue,
        FieldKind.Date => value is DateValue,
        FieldKind.Moment => value is MomentValue,
        _ => false,
    };
}
