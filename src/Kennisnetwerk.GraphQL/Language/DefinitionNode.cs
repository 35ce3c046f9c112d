namespace Kennisnetwerk.GraphQL.Language;

/// <summary>A definition at the top of a document.</summary>
/// <remarks>Specification, section 2.3 Document.</remarks>
public abstract class DefinitionNode : Node
{
    private protected DefinitionNode(SourceSpan span)
        : base(span)
    {
    }
}
