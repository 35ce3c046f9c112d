using System.Collections.Immutable;

namespace Kennisnetwerk.GraphQL.Language;

/// <summary>An input object literal.</summary>
/// <remarks>Specification, section 2.10.8 Input Object Values.</remarks>
public sealed class ObjectValueNode(SourceSpan span, ImmutableArray<ObjectFieldNode> fields) : ValueNode(span)
{
    /// <summary>The fields in the order of the text; may be empty.</summary>
    public ImmutableArray<ObjectFieldNode> Fields { get; } = fields;
}
