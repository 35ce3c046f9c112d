using System.Collections.Immutable;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Reading;

/// <summary>
/// A condition on nodes, or on relations and their neighbours. Logic has two values: a comparison with an absent value is false,
/// and <see cref="Not"/> is the plain complement of what it holds.
/// </summary>
/// <remarks>Field names are those of the schema, and <see cref="SystemField"/>s. A condition on a list holds when one of its items satisfies it.</remarks>
public abstract record Filter
{
    private protected Filter()
    {
    }

    /// <summary>Compares a field with a value of the field's kind.</summary>
    public sealed record Compare(FieldReference Field, Comparison Comparison, GraphValue Value) : Filter;

    /// <summary>The field is one of the values; false for an empty list.</summary>
    public sealed record In(FieldReference Field, ImmutableArray<GraphValue> Values) : Filter;

    /// <summary>The field has a value.</summary>
    public sealed record Exists(FieldReference Field) : Filter;

    /// <summary>The text begins with these characters, compared by code point.</summary>
    public sealed record StartsWith(FieldReference Field, string Prefix) : Filter;

    /// <summary>All hold; true when empty.</summary>
    public sealed record And(ImmutableArray<Filter> Filters) : Filter;

    /// <summary>At least one holds; false when empty.</summary>
    public sealed record Or(ImmutableArray<Filter> Filters) : Filter;

    /// <summary>Does not hold.</summary>
    public sealed record Not(Filter Filter) : Filter;

    /// <summary>
    /// The node has at least one relation of this kind and direction to a visible neighbour that is one of these.
    /// </summary>
    public sealed record Related(string Soort, Direction Direction, ImmutableArray<string> Neighbours) : Filter;
}
