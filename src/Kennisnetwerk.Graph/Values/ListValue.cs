using System.Collections.Immutable;

namespace Kennisnetwerk.Graph.Values;

/// <summary>A list of scalars of one kind, without nulls, order kept. Two lists are equal when their items are, in order.</summary>
public sealed record ListValue : GraphValue
{
    private ListValue(ImmutableArray<GraphValue> items) => Items = items;

    /// <summary>The items.</summary>
    public ImmutableArray<GraphValue> Items { get; }

    /// <summary>A list of these scalars.</summary>
    /// <exception cref="ArgumentException">An item is null or itself a list, or the items are of different kinds.</exception>
    public static ListValue Of(IEnumerable<GraphValue> items)
    {
        var list = items.ToImmutableArray();
        var mixed = list.Any(item => item is null or ListValue || item.GetType() != list[0]?.GetType());
        return mixed ? throw new ArgumentException("A list holds scalars of one kind and no nulls.", nameof(items)) : new ListValue(list);
    }

    /// <inheritdoc/>
    public bool Equals(ListValue? other) => other is not null && Items.SequenceEqual(other.Items);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in Items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override string ToString() => $"[{string.Join(", ", Items)}]";
}
