namespace Kennisnetwerk.GraphQL.Language;

/// <summary>The use of a variable.</summary>
/// <remarks>Specification, section 2.11 Variables.</remarks>
public sealed class VariableNode(SourceSpan span, NameNode name) : ValueNode(span)
{
    /// <summary>The name, without the dollar sign.</summary>
    public NameNode Name { get; } = name;
}
