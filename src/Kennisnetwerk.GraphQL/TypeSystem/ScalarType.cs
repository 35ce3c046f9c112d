using System.Collections.Immutable;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.TypeSystem;

/// <summary>A leaf with a form of its own.</summary>
/// <remarks>Specification, section 3.5 Scalars.</remarks>
public sealed class ScalarType : NamedType
{
    internal ScalarType(ImmutableArray<TypeDefinitionNode> definitions, ScalarCoercion coercion)
        : base(definitions) => Coercion = coercion;

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Scalar;

    /// <summary>How values are read and written.</summary>
    public ScalarCoercion Coercion { get; }

    /// <summary>Where the form of the scalar is described, or null.</summary>
    /// <remarks>Specification, section 3.13.4 @specifiedBy.</remarks>
    public string? SpecifiedByUrl => this.FindDirective("specifiedBy")?.GetString("url");
}
