using Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;

namespace Kennisnetwerk.Graph.Neo4j.Cypher.Clauses;

/// <summary>A column: a value and its name.</summary>
internal sealed record Item(Expression Value, Variable Name)
{
    /// <summary>A value under a name of ours.</summary>
    public Item(Expression value, string name)
        : this(value, new Variable(name))
    {
    }

    /// <summary>A variable under its own name.</summary>
    public static implicit operator Item(Variable variable) => new(variable, variable);

    /// <summary>Writes the column.</summary>
    public void Write(CypherWriter writer)
    {
        writer.Add(Value);
        if (Value != Name)
        {
            writer.Add(" AS ").Add(Name);
        }
    }
}
