namespace Kennisnetwerk.GraphQL.Language;

/// <summary>One field of an input object literal.</summary>
/// <remarks>Specification, section 2.10.8 Input Object Values.</remarks>
public sealed class ObjectFieldNode(SourceSpan span, NameNode name, ValueNode value) : Node(span)
{
    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The value.</summary>
    public ValueNode Value { get; } = value;
}
