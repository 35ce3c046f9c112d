namespace Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;

/// <summary>A value that travels beside the text. Two parameters are the same only when they are the same object.</summary>
internal sealed record Parameter(object? Value) : Expression
{
    /// <inheritdoc/>
    public bool Equals(Parameter? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    /// <inheritdoc/>
    public override void Write(CypherWriter writer) => writer.Add(this);
}
