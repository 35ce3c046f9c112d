using System.Collections.Immutable;

namespace Kennisnetwerk.GraphQL.Language;

/// <summary>An operation or a fragment.</summary>
/// <remarks>Specification, section 2.3 Document.</remarks>
public abstract class ExecutableDefinitionNode : DefinitionNode, IDirectivesNode
{
    private protected ExecutableDefinitionNode(
        SourceSpan span,
        StringValueNode? description,
        ImmutableArray<DirectiveNode> directives,
        SelectionSetNode selectionSet)
        : base(span)
    {
        Description = description;
        Directives = directives;
        SelectionSet = selectionSet;
    }

    /// <summary>The description before the definition, or null.</summary>
    public StringValueNode? Description { get; }

    /// <inheritdoc/>
    public ImmutableArray<DirectiveNode> Directives { get; }

    /// <summary>What is selected.</summary>
    public SelectionSetNode SelectionSet { get; }
}
