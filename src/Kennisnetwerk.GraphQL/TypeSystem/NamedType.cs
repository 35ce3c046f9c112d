using System.Collections.Immutable;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.TypeSystem;

/// <summary>A type with a name.</summary>
/// <remarks>Specification, section 3.4 Types.</remarks>
public abstract class NamedType : GraphQLType, ISchemaElement
{
    private protected NamedType(ImmutableArray<TypeDefinitionNode> definitions)
    {
        Definitions = definitions;
        Name = definitions[0].Name.Value;
        Description = definitions[0].Description?.Value;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public string? Description { get; }

    /// <inheritdoc/>
    public ImmutableArray<AppliedDirective> Directives { get; private set; } = [];

    /// <summary>The syntax: the definition first, then its extensions.</summary>
    public ImmutableArray<TypeDefinitionNode> Definitions { get; }

    /// <summary>Whether the specification defines the type: the five scalars and the introspection types.</summary>
    public bool IsBuiltIn => ReferenceEquals(Definitions[0].Source, Prelude.Source);

    /// <inheritdoc/>
    public override NamedType Innermost => this;

    /// <summary>Whether the type is a scalar or an enum.</summary>
    public bool IsLeaf => Kind is TypeKind.Scalar or TypeKind.Enum;

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal void SetDirectives(ImmutableArray<AppliedDirective> directives) => Directives = directives;
}
