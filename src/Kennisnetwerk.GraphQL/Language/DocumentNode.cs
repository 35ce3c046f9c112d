using System.Collections.Immutable;

namespace Kennisnetwerk.GraphQL.Language;

/// <summary>A whole source text: executable definitions, type system definitions, or both.</summary>
/// <remarks>Specification, section 2.3 Document.</remarks>
public sealed class DocumentNode(SourceSpan span, ImmutableArray<DefinitionNode> definitions) : Node(span)
{
    /// <summary>The definitions in the order of the text; never empty.</summary>
    public ImmutableArray<DefinitionNode> Definitions { get; } = definitions;
}
