namespace Kennisnetwerk.GraphQL.Language;

/// <summary><c>true</c> or <c>false</c>.</summary>
/// <remarks>Specification, section 2.10.3 Boolean Value.</remarks>
public sealed class BooleanValueNode(SourceSpan span, bool value) : ValueNode(span)
{
    /// <summary>The value.</summary>
    public bool Value { get; } = value;
}
