namespace Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;

/// <summary>Something with a value. Each kind writes itself; none can hold a value in its text.</summary>
internal abstract record Expression
{
    /// <summary>Writes the expression so that it can stand anywhere.</summary>
    public abstract void Write(CypherWriter writer);

    /// <summary>A property of this node, relationship or row.</summary>
    public Property Of(Names.PropertyName name) => new(this, name);

    /// <summary>Compares or combines with another.</summary>
    public Infix Is(Operator op, Expression other) => new(this, op, other);

    /// <summary>Whether it is null.</summary>
    public IsNull IsNull() => new(this, Negated: false);

    /// <summary>Whether it is not null.</summary>
    public IsNull IsNotNull() => new(this, Negated: true);
}
