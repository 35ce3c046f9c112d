namespace Kennisnetwerk.Graph.Neo4j.Cypher.Names;

/// <summary>A node label; checked when made, quoted when printed.</summary>
internal readonly record struct Label
{
    /// <summary>A name.</summary>
    /// <exception cref="ArgumentException">The text is no name (<see cref="Identifier.Check"/>).</exception>
    public Label(string name) => Name = Identifier.Check(name);

    /// <summary>The bare name.</summary>
    public string Name { get; }

    /// <summary>The name as it stands in a statement.</summary>
    public override string ToString() => Identifier.Quote(Name);
}
