using System.Diagnostics.CodeAnalysis;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.TypeSystem.Building;

/// <summary>A schema whose names are right and whose types are linked, but whose meaning is not checked yet.</summary>
/// <param name="syntax">The definitions.</param>
/// <param name="types">The types by name.</param>
/// <param name="directives">The directives by name.</param>
/// <param name="roots">The root types by operation; of any kind still.</param>
/// <param name="errors">Takes what is wrong.</param>
internal sealed class SchemaDraft(
    SchemaSyntax syntax,
    OrderedDictionary<string, NamedType> types,
    OrderedDictionary<string, DirectiveDefinition> directives,
    IReadOnlyDictionary<OperationType, (NamedType Type, Node Node)> roots,
    SchemaErrors errors)
{
    public SchemaSyntax Syntax { get; } = syntax;

    public SchemaErrors Errors { get; } = errors;

    public IReadOnlyDictionary<OperationType, (NamedType Type, Node Node)> Roots { get; } = roots;

    public IList<NamedType> Types => types.Values;

    public IList<DirectiveDefinition> Directives => directives.Values;

    /// <summary>Arguments of fields and directives, and input fields.</summary>
    public IEnumerable<InputValue> InputValues => Types.OfType<FieldedType>()
        .SelectMany(type => type.Fields)
        .SelectMany(member => member.Arguments)
        .Concat(Directives.SelectMany(directive => directive.Arguments))
        .Concat(Types.OfType<InputObjectType>().SelectMany(type => type.Fields));

    public NamedType FindType(NamedTypeNode node) => types[node.Name.Value];

    public bool TryFindDirective(string name, [NotNullWhen(true)] out DirectiveDefinition? directive) =>
        directives.TryGetValue(name, out directive);
}
