using System.Collections.Immutable;

namespace Kennisnetwerk.GraphQL.Language;

/// <summary>A definition or extension of a type.</summary>
/// <remarks>Specification, section 3.4 Types.</remarks>
public abstract class TypeDefinitionNode : TypeSystemDefinitionNode, IDirectivesNode
{
    private protected TypeDefinitionNode(
        SourceSpan span,
        bool isExtension,
        StringValueNode? description,
        NameNode name,
        ImmutableArray<DirectiveNode> directives)
        : base(span, isExtension)
    {
        Description = description;
        Name = name;
        Directives = directives;
    }

    /// <summary>The description before the definition, or null; an extension has none.</summary>
    public StringValueNode? Description { get; }

    /// <summary>The name of the type.</summary>
    public NameNode Name { get; }

    /// <inheritdoc/>
    public ImmutableArray<DirectiveNode> Directives { get; }
}
