namespace Kennisnetwerk.GraphQL.Language;

/// <summary>The literal <c>null</c>.</summary>
/// <remarks>Specification, section 2.10.5 Null Value.</remarks>
public sealed class NullValueNode(SourceSpan span) : ValueNode(span);
