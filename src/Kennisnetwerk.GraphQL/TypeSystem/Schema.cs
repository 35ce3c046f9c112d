using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.TypeSystem;

/// <summary>A valid type system. It never changes once it is built and is safe to share between threads.</summary>
/// <remarks>Specification, section 3.3 Schema.</remarks>
public sealed class Schema
{
    private readonly FrozenDictionary<string, NamedType> _types;
    private readonly FrozenDictionary<string, DirectiveDefinition> _directives;

    internal Schema(SchemaParts parts)
    {
        Description = parts.Description;
        AppliedDirectives = parts.AppliedDirectives;
        Types = [.. parts.Types.Where(type => type.Name != Prelude.MetaTypeName)];
        Directives = parts.Directives;
        Query = parts.Roots[OperationType.Query];
        Mutation = parts.Roots.GetValueOrDefault(OperationType.Mutation);
        Subscription = parts.Roots.GetValueOrDefault(OperationType.Subscription);
        _types = Types.ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);
        _directives = Directives.ToFrozenDictionary(directive => directive.Name, StringComparer.Ordinal);

        var meta = (InterfaceType)parts.Types.Single(type => type.Name == Prelude.MetaTypeName);
        SchemaField = meta.Fields["__schema"];
        TypeField = meta.Fields["__type"];
        TypeNameField = meta.Fields["__typename"];
    }

    /// <summary>The description, or null.</summary>
    public string? Description { get; }

    /// <summary>The directives on the schema itself, those of its extensions last.</summary>
    public ImmutableArray<AppliedDirective> AppliedDirectives { get; }

    /// <summary>All types: those of the SDL in the order of the text, then the built-in ones.</summary>
    public ImmutableArray<NamedType> Types { get; }

    /// <summary>All directives: those of the SDL in the order of the text, then the built-in ones.</summary>
    public ImmutableArray<DirectiveDefinition> Directives { get; }

    /// <summary>The type on which queries start.</summary>
    public ObjectType Query { get; }

    /// <summary>The type on which mutations start, or null.</summary>
    public ObjectType? Mutation { get; }

    /// <summary>The type on which subscriptions start, or null.</summary>
    public ObjectType? Subscription { get; }

    /// <summary>The meta field <c>__schema</c> of the query root (section 4.2).</summary>
    public Field SchemaField { get; }

    /// <summary>The meta field <c>__type</c> of the query root (section 4.2).</summary>
    public Field TypeField { get; }

    /// <summary>The meta field <c>__typename</c> of every composite type (section 4.1).</summary>
    public Field TypeNameField { get; }

    /// <summary>Builds a schema from SDL.</summary>
    /// <param name="sdl">The SDL.</param>
    /// <param name="options">What it needs besides; <see cref="SchemaOptions.Default"/> when null.</param>
    /// <exception cref="GraphQLSyntaxException">The text is not GraphQL.</exception>
    /// <exception cref="SchemaException">The SDL is no valid schema.</exception>
    public static Schema Parse(Source sdl, SchemaOptions? options = null) =>
        Build([Parser.ParseDocument(sdl, ParserOptions.ForSchema)], options);

    /// <inheritdoc cref="Parse(Source, SchemaOptions?)"/>
    public static Schema Parse(string sdl, SchemaOptions? options = null) => Parse(new Source(sdl), options);

    /// <summary>Builds a schema from several documents; one may extend what another defines.</summary>
    /// <param name="documents">The SDL.</param>
    /// <param name="options">What it needs besides; <see cref="SchemaOptions.Default"/> when null.</param>
    /// <exception cref="SchemaException">The documents are no valid schema.</exception>
    public static Schema Build(IEnumerable<DocumentNode> documents, SchemaOptions? options = null) =>
        TryBuild(documents, options, out var schema, out var errors) ? schema : throw new SchemaException(errors);

    /// <summary>Builds a schema and gives the errors as values: all of them, up to the limit in the options.</summary>
    /// <param name="documents">The SDL.</param>
    /// <param name="options">What it needs besides; <see cref="SchemaOptions.Default"/> when null.</param>
    /// <param name="schema">The schema, or null when there are errors.</param>
    /// <param name="errors">The errors; empty when there is a schema.</param>
    /// <returns>Whether there is a schema.</returns>
    public static bool TryBuild(
        IEnumerable<DocumentNode> documents,
        SchemaOptions? options,
        [NotNullWhen(true)] out Schema? schema,
        out ImmutableArray<GraphQLError> errors)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return new Building.SchemaBuilder(documents, options ?? SchemaOptions.Default).TryBuild(out schema, out errors);
    }

    /// <summary>The type of a name, or null.</summary>
    /// <param name="name">The name.</param>
    public NamedType? FindType(string name) => _types.GetValueOrDefault(name);

    /// <summary>The type that a reference stands for, or null when it names no type of the schema.</summary>
    /// <param name="reference">The reference.</param>
    public GraphQLType? FindType(TypeNode reference) => reference switch
    {
        NamedTypeNode named => FindType(named.Name.Value),
        ListTypeNode list => FindType(list.ItemType) is { } item ? new ListType(item) : null,
        NonNullTypeNode nonNull => FindType(nonNull.NullableType) is { } nullable ? new NonNullType(nullable) : null,
        _ => null,
    };

    /// <summary>The directive of a name, or null.</summary>
    /// <param name="name">The name, without the at sign.</param>
    public DirectiveDefinition? FindDirective(string name) => _directives.GetValueOrDefault(name);

    /// <summary>The type on which an operation starts, or null when the schema has no such operations.</summary>
    /// <param name="operation">The kind of operation.</param>
    public ObjectType? FindRoot(OperationType operation) => operation switch
    {
        OperationType.Query => Query,
        OperationType.Mutation => Mutation,
        OperationType.Subscription => Subscription,
        _ => null,
    };

    /// <summary>The field of a name on a type, meta fields too, or null.</summary>
    /// <remarks>Specification, section 5.3.1: <c>__schema</c> and <c>__type</c> stand on the query root only.</remarks>
    /// <param name="type">The type on which the field is selected.</param>
    /// <param name="name">The name.</param>
    public Field? FindField(CompositeType type, string name)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
        {
            return name switch
            {
                "__typename" => TypeNameField,
                "__schema" when ReferenceEquals(type, Query) => SchemaField,
                "__type" when ReferenceEquals(type, Query) => TypeField,
                _ => null,
            };
        }

        return (type as FieldedType)?.Fields.Find(name);
    }
}
