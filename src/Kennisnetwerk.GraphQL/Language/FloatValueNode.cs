namespace Kennisnetwerk.GraphQL.Language;

/// <summary>A literal with a fraction or an exponent.</summary>
/// <remarks>Specification, section 2.10.2 Float Value.</remarks>
public sealed class FloatValueNode(SourceSpan span, string value) : ValueNode(span)
{
    /// <summary>The literal as written, of any length.</summary>
    public string Value { get; } = value;
}
