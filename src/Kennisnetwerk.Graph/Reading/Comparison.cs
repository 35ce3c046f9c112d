namespace Kennisnetwerk.Graph.Reading;

/// <summary>How a filter compares.</summary>
public enum Comparison
{
    /// <summary>Equal.</summary>
    Equal,

    /// <summary>Before, in the order of <see cref="Values.GraphValueOrder"/>.</summary>
    Less,

    /// <summary>Before or equal.</summary>
    LessOrEqual,

    /// <summary>After.</summary>
    Greater,

    /// <summary>After or equal.</summary>
    GreaterOrEqual,
}
