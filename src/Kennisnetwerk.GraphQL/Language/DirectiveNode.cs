using System.Collections.Immutable;

namespace Kennisnetwerk.GraphQL.Language;

/// <summary>The use of a directive.</summary>
/// <remarks>Specification, section 2.13 Directives.</remarks>
public sealed class DirectiveNode(SourceSpan span, NameNode name, ImmutableArray<ArgumentNode> arguments) : Node(span)
{
    /// <summary>The name, without the at sign.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The arguments in the order of the text.</summary>
    public ImmutableArray<ArgumentNode> Arguments { get; } = arguments;
}
