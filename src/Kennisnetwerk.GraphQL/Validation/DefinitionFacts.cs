using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.Validation;

/// <summary>What stands in one operation or fragment, without the fragments that it spreads, in the order of the text.</summary>
/// <param name="node">The operation or fragment.</param>
internal sealed class DefinitionFacts(ExecutableDefinitionNode node)
{
    public ExecutableDefinitionNode Node { get; } = node;

    public List<FieldFact> Fields { get; } = [];

    /// <summary>Fragments that are spread by name.</summary>
    public List<SpreadFact> Spreads { get; } = [];

    public List<SpreadFact> InlineFragments { get; } = [];

    public List<DirectiveFact> Directives { get; } = [];

    /// <summary>Values of which the type is known.</summary>
    public List<ValueFact> Values { get; } = [];

    public List<VariableFact> Variables { get; } = [];

    /// <summary>All input object literals, also where the type is unknown.</summary>
    public List<ObjectValueNode> ObjectValues { get; } = [];

    /// <summary>All references to types: of variables and of fragments.</summary>
    public List<NamedTypeNode> TypeNames { get; } = [];
}
