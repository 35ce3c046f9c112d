namespace Kennisnetwerk.GraphQL.Language;

/// <summary>An integer literal.</summary>
/// <remarks>Specification, section 2.10.1 Int Value.</remarks>
public sealed class IntValueNode(SourceSpan span, string value) : ValueNode(span)
{
    /// <summary>The literal as written, of any length.</summary>
    public string Value { get; } = value;
}
