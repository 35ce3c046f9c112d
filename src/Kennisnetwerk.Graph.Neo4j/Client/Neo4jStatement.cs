namespace Kennisnetwerk.Graph.Neo4j.Client;

/// <summary>One Cypher statement with its parameters: all that will be sent, decided before it is sent.</summary>
/// <param name="Text">Cypher with <c>$names</c> and never a pasted value.</param>
/// <param name="Parameters">
/// Values by name: null, <see cref="bool"/>, <see cref="int"/>, <see cref="long"/>, <see cref="double"/>, <see cref="string"/>,
/// <see cref="DateOnly"/>, <see cref="TimeOnly"/>, <see cref="DateTime"/> (local), <see cref="DateTimeOffset"/>,
/// <see cref="Values.Neo4jDuration"/>, a byte array, a sequence of these, or a string-keyed dictionary of these.
/// </param>
internal sealed record Neo4jStatement(string Text, IReadOnlyDictionary<string, object?> Parameters)
{
    /// <summary>A statement without parameters.</summary>
    public Neo4jStatement(string text)
        : this(text, new Dictionary<string, object?>())
    {
    }

    /// <summary>The text and the names of the parameters; values may be personal and stay out.</summary>
    public override string ToString() => Parameters.Count == 0 ? Text : $"{Text}\n-- ${string.Join(", $", Parameters.Keys)}";
}
