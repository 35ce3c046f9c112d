using Kennisnetwerk.Graph.Neo4j.Cypher.Clauses;
using Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;

namespace Kennisnetwerk.Graph.Neo4j.Queries;

/// <summary>One key of a keyset order. Absent values come last, whichever way the present ones go.</summary>
/// <param name="Value">What is compared.</param>
/// <param name="Descending">From high to low.</param>
/// <param name="MayBeAbsent">Whether rows may lack it.</param>
internal sealed record KeysetKey(Expression Value, bool Descending, bool MayBeAbsent)
{
    /// <summary>The key in ORDER BY, in its own direction or the reverse of it.</summary>
    public IEnumerable<OrderKey> OrderBy(bool reversed)
    {
        if (MayBeAbsent)
        {
            yield return new OrderKey(Value.IsNull(), reversed);
        }
        yield return new OrderKey(Value, Descending != reversed);
    }

    /// <summary>Whether a row has the cursor's value.</summary>
    public Expression Equals(Parameter at) => at.Value is null ? Value.IsNull() : Value.Is(Operator.Equal, at);

    /// <summary>Whether a row comes after the cursor's value, or before it.</summary>
    public Expression Beyond(Parameter at, bool before)
    {
        if (at.Value is null)
        {
            return before ? Value.IsNotNull() : Constant.False;
        }
        var beyond = TextOrder.Compare(Value, Descending == before ? Operator.Greater : Operator.Less, at);
        return MayBeAbsent && !before ? Logical.Or(beyond, Value.IsNull()) : beyond;
    }
}
