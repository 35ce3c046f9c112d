using System.Collections.Immutable;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.TypeSystem;

/// <summary>What fields, arguments, input fields and enum values have in common.</summary>
public abstract class SchemaElement : ISchemaElement
{
    private protected SchemaElement(string name, StringValueNode? description, Node definition)
    {
        Name = name;
        Description = description?.Value;
        Definition = definition;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public string? Description { get; }

    /// <inheritdoc/>
    public ImmutableArray<AppliedDirective> Directives { get; private set; } = [];

    /// <summary>The syntax that defines it.</summary>
    public Node Definition { get; }

    /// <summary>The name with its owner in front, as schema coordinates write it: <c>Type.field(argument:)</c>.</summary>
    /// <remarks>Specification, section 3.14 Schema Coordinates.</remarks>
    public abstract string Coordinate { get; }

    /// <summary>Whether it is deprecated.</summary>
    public bool IsDeprecated => DeprecationReason is not null;

    /// <summary>Why it is deprecated, or null when it is not.</summary>
    public string? DeprecationReason => this.FindDirective("deprecated")?.GetString("reason");

    /// <summary>The coordinate.</summary>
    public override string ToString() => Coordinate;

    internal void SetDirectives(ImmutableArray<AppliedDirective> directives) => Directives = directives;
}
