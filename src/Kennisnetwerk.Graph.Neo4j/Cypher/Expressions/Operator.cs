namespace Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;

/// <summary>What stands between two expressions.</summary>
internal enum Operator
{
    /// <summary>Equal; null when either is.</summary>
    Equal,

    /// <summary>Before.</summary>
    Less,

    /// <summary>Before or equal.</summary>
    LessOrEqual,

    /// <summary>After.</summary>
    Greater,

    /// <summary>After or equal.</summary>
    GreaterOrEqual,

    /// <summary>The left is an item of the right.</summary>
    In,

    /// <summary>The left begins with the right.</summary>
    StartsWith,

    /// <summary>The left holds the right.</summary>
    Contains,

    /// <summary>The sum.</summary>
    Plus,

    /// <summary>The difference.</summary>
    Minus,
}
