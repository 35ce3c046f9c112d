using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Introspection;

/// <summary>Gives the value of a field of the introspection types.</summary>
/// <param name="schema">The schema that is asked about.</param>
/// <param name="parent">The value that has the field; for <c>__schema</c> and <c>__type</c> it is not looked at.</param>
/// <param name="arguments">The coerced arguments of the field, with their defaults.</param>
/// <returns>
/// Null, a string (of enums too), a bool, a <see cref="Schema"/> (<c>__Schema</c>), a <see cref="GraphQLType"/>
/// (<c>__Type</c>), a <see cref="Field"/>, an <see cref="InputValue"/>, an <see cref="EnumValue"/>, a
/// <see cref="DirectiveDefinition"/>, or an <c>IReadOnlyList</c> of one of these.
/// </returns>
public delegate object? IntrospectionResolver(
    Schema schema,
    object? parent,
    IReadOnlyDictionary<string, object?> arguments);
