using Kennisnetwerk.Graph.Neo4j.Cypher.Names;

namespace Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;

/// <summary>A variable of the statement. Its name is ours, never the schema's; it is checked all the same.</summary>
internal sealed record Variable : Expression
{
    /// <summary>A variable.</summary>
    /// <exception cref="ArgumentException">The text is no name.</exception>
    public Variable(string name) => Name = Identifier.Check(name);

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public override void Write(CypherWriter writer) => writer.Add(Name);
}
