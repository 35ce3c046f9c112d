using System.Collections.Frozen;
using System.Collections.Immutable;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.TypeSystem;

/// <summary>A directive that documents or the schema can use.</summary>
/// <remarks>Specification, section 3.13 Directives.</remarks>
public sealed class DirectiveDefinition : ISchemaElement
{
    private readonly FrozenSet<DirectiveLocation> _locations;

    internal DirectiveDefinition(DirectiveDefinitionNode definition, MemberList<InputValue> arguments)
    {
        Definition = definition;
        Arguments = arguments;
        Locations = [.. definition.Locations.Select(Parse)];
        _locations = Locations.ToFrozenSet();
    }

    /// <summary>The name, without the at sign.</summary>
    public string Name => Definition.Name.Value;

    /// <inheritdoc/>
    public string? Description => Definition.Description?.Value;

    /// <summary>None: this edition has no directives on directives.</summary>
    public ImmutableArray<AppliedDirective> Directives => [];

    /// <summary>The syntax that defines it.</summary>
    public DirectiveDefinitionNode Definition { get; }

    /// <summary>The arguments.</summary>
    public MemberList<InputValue> Arguments { get; }

    /// <summary>Where it can stand, in the order of the text.</summary>
    public ImmutableArray<DirectiveLocation> Locations { get; }

    /// <summary>Whether it can stand more than once at one place.</summary>
    public bool IsRepeatable => Definition.IsRepeatable;

    /// <summary>Whether the specification defines it.</summary>
    public bool IsBuiltIn => ReferenceEquals(Definition.Source, Prelude.Source);

    /// <summary>Whether it can stand at a location.</summary>
    /// <param name="location">The location.</param>
    public bool Allows(DirectiveLocation location) => _locations.Contains(location);

    /// <summary>The name with the at sign.</summary>
    public override string ToString() => $"@{Name}";

    private static DirectiveLocation Parse(NameNode name) =>
        DirectiveLocationName.TryParse(name.Value, out var location)
            ? location
            : throw new InvalidOperationException($"{name.Value} is no directive location; the parser accepts no others.");
}
