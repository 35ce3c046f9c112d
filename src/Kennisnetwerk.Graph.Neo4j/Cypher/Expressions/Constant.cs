namespace Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;

/// <summary>One of the few values that are words of the language.</summary>
internal sealed record Constant : Expression
{
    private readonly string _word;

    private Constant(string word) => _word = word;

    /// <summary>Nothing.</summary>
    public static Constant Null { get; } = new("null");

    /// <summary>Yes.</summary>
    public static Constant True { get; } = new("true");

    /// <summary>No.</summary>
    public static Constant False { get; } = new("false");

    /// <summary>One.</summary>
    public static Constant One { get; } = new("1");

    /// <summary>Every row: what <c>count(*)</c> counts.</summary>
    public static Constant Everything { get; } = new("*");

    /// <inheritdoc/>
    public override void Write(CypherWriter writer) => writer.Add(_word);
}
