using System.Collections.Immutable;

namespace Kennisnetwerk.GraphQL.Language;

/// <summary>The definition of a directive.</summary>
/// <remarks>Specification, section 3.13 Directives.</remarks>
public sealed class DirectiveDefinitionNode(
    SourceSpan span,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<InputValueDefinitionNode> arguments,
    bool isRepeatable,
    ImmutableArray<NameNode> locations)
    : TypeSystemDefinitionNode(span, isExtension: false)
{
    /// <summary>The description before the definition, or null.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The name, without the at sign.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The arguments it takes.</summary>
    public ImmutableArray<InputValueDefinitionNode> Arguments { get; } = arguments;

    /// <summary>Whether it may stand more than once at one place.</summary>
    public bool IsRepeatable { get; } = isRepeatable;

    /// <summary>The names of the locations where it may stand, such as <c>FIELD_DEFINITION</c>; never empty.</summary>
    public ImmutableArray<NameNode> Locations { get; } = locations;
}
