using Kennisnetwerk.GraphQL.Introspection;

namespace Kennisnetwerk.GraphQL.Execution;

/// <summary>How a field gets its values; the member of its kind is set.</summary>
internal sealed record FieldBinding(FieldBindingKind Kind)
{
    public static FieldBinding TypeName { get; } = new(FieldBindingKind.TypeName);

    /// <summary>The field of a subscription whose event is the value.</summary>
    public static FieldBinding Event { get; } = new(FieldBindingKind.Property) { Read = value => value };

    public Func<object, object?>? Read { get; init; }

    public IntrospectionResolver? Introspect { get; init; }

    public BatchResolver? Resolve { get; init; }
}
