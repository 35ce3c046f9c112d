using System.Collections.Immutable;

namespace Kennisnetwerk.GraphQL.Language;

/// <summary>A node on which directives can stand.</summary>
public interface IDirectivesNode
{
    /// <summary>The directives in the order of the text.</summary>
    ImmutableArray<DirectiveNode> Directives { get; }
}
