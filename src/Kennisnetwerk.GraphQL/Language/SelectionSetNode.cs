using System.Collections.Immutable;

namespace Kennisnetwerk.GraphQL.Language;

/// <summary>A set of selections between braces.</summary>
/// <remarks>Specification, section 2.5 Selection Sets.</remarks>
public sealed class SelectionSetNode(SourceSpan span, ImmutableArray<SelectionNode> selections) : Node(span)
{
    /// <summary>The selections in the order of the text; never empty.</summary>
    public ImmutableArray<SelectionNode> Selections { get; } = selections;
}
