using System.Collections.Immutable;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.TypeSystem;

/// <summary>What a schema is put together from; checked already.</summary>
internal sealed record SchemaParts(
    string? Description,
    ImmutableArray<AppliedDirective> AppliedDirectives,
    ImmutableArray<NamedType> Types,
    ImmutableArray<DirectiveDefinition> Directives,
    IReadOnlyDictionary<OperationType, ObjectType> Roots);
