namespace Kennisnetwerk.Graph.Neo4j.Cypher.Names;

/// <summary>
/// The only door through which a name enters the text of a statement. Cypher takes no parameters for labels, types and property
/// names, so these are held to the grammar of SDL names (GraphQL specification, section 2.1.9 "Names") and always quoted.
/// </summary>
internal static class Identifier
{
    private const int MaxLength = 200;

    /// <summary>The name itself, when it is one.</summary>
    /// <exception cref="ArgumentException">The text is no name: it has other characters than ASCII letters, digits and underscores, or is too long.</exception>
    public static string Check(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var isName = name.Length is > 0 and <= MaxLength
            && !char.IsAsciiDigit(name[0])
            && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
        return isName ? name : throw new ArgumentException("A label, relation type or property name has ASCII letters, digits and underscores only.", nameof(name));
    }

    /// <summary>The name between backticks.</summary>
    public static string Quote(string name) => $"`{Check(name)}`";
}
