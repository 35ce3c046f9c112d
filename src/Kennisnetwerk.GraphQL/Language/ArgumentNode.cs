namespace Kennisnetwerk.GraphQL.Language;

/// <summary>A named argument of a field or directive.</summary>
/// <remarks>Specification, section 2.7 Arguments.</remarks>
public sealed class ArgumentNode(SourceSpan span, NameNode name, ValueNode value) : Node(span)
{
    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The value.</summary>
    public ValueNode Value { get; } = value;
}
