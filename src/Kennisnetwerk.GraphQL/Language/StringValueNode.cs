namespace Kennisnetwerk.GraphQL.Language;

/// <summary>A string literal.</summary>
/// <remarks>Specification, section 2.10.4 String Value.</remarks>
public sealed class StringValueNode(SourceSpan span, string value, bool isBlock) : ValueNode(span)
{
    /// <summary>The characters that the literal stands for: escapes replaced, block strings dedented.</summary>
    public string Value { get; } = value;

    /// <summary>Whether it was written between triple quotes.</summary>
    public bool IsBlock { get; } = isBlock;
}
