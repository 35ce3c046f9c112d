namespace Kennisnetwerk.GraphQL.Language;

/// <summary>A reference to a type.</summary>
/// <remarks>Specification, section 2.12 Type References.</remarks>
public abstract class TypeNode : Node
{
    private protected TypeNode(SourceSpan span)
        : base(span)
    {
    }
}
