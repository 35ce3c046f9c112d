namespace Kennisnetwerk.Graph.Neo4j.Cypher.Names;

/// <summary>The name of a property, or of a key in a row; checked when made, quoted when printed.</summary>
internal readonly record struct PropertyName
{
    /// <summary>A name.</summary>
    /// <exception cref="ArgumentException">The text is no name (<see cref="Identifier.Check"/>).</exception>
    public PropertyName(string name) => Name = Identifier.Check(name);

    /// <summary>The bare name.</summary>
    public string Name { get; }

    /// <summary>The name as it stands in a statement.</summary>
    public override string ToString() => Identifier.Quote(Name);
}
