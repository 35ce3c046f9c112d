namespace Kennisnetwerk.GraphQL.Language;

/// <summary>A literal or a variable.</summary>
/// <remarks>Specification, section 2.10 Input Values.</remarks>
public abstract class ValueNode : Node
{
    private protected ValueNode(SourceSpan span)
        : base(span)
    {
    }
}
