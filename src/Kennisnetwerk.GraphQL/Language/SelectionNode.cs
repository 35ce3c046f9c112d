using System.Collections.Immutable;

namespace Kennisnetwerk.GraphQL.Language;

/// <summary>One selection: a field, a fragment spread or an inline fragment.</summary>
/// <remarks>Specification, section 2.5 Selection Sets.</remarks>
public abstract class SelectionNode : Node, IDirectivesNode
{
    private protected SelectionNode(SourceSpan span, ImmutableArray<DirectiveNode> directives)
        : base(span) => Directives = directives;

    /// <inheritdoc/>
    public ImmutableArray<DirectiveNode> Directives { get; }
}
