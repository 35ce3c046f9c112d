namespace Kennisnetwerk.GraphQL.Language;

/// <summary>A name used as a value.</summary>
/// <remarks>Specification, section 2.10.6 Enum Value.</remarks>
public sealed class EnumValueNode(SourceSpan span, string value) : ValueNode(span)
{
    /// <summary>The name.</summary>
    public string Value { get; } = value;
}
