using System.Collections.Immutable;

namespace Kennisnetwerk.GraphQL.Language;

/// <summary>A list of values.</summary>
/// <remarks>Specification, section 2.10.7 List Value.</remarks>
public sealed class ListValueNode(SourceSpan span, ImmutableArray<ValueNode> values) : ValueNode(span)
{
    /// <summary>The values in the order of the text; may be empty.</summary>
    public ImmutableArray<ValueNode> Values { get; } = values;
}
