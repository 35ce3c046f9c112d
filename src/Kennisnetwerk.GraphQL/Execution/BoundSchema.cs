using System.Collections.Frozen;
using Kennisnetwerk.GraphQL.Introspection;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Execution;

/// <summary>A schema of which every field of every object type has a resolver.</summary>
internal sealed class BoundSchema
{
    private readonly FrozenDictionary<Field, FieldBinding> _bindings;
    private readonly FrozenDictionary<NamedType, Func<object, string>> _types;
    private readonly ResolverMap _resolvers;

    /// <exception cref="ResolverMapException">A resolver is missing, or there is one for what the schema does not have.</exception>
    public BoundSchema(Schema schema, ResolverMap resolvers)
    {
        (Schema, _resolvers) = (schema, resolvers);
        var faults = new List<string>();
        _bindings = BindFields(faults).ToFrozenDictionary();
        _types = BindTypes(faults).ToFrozenDictionary();
        faults.AddRange(FindUnknownNames());
        if (faults.Count > 0)
        {
            throw new ResolverMapException([.. faults]);
        }
    }

    public Schema Schema { get; }

    public FieldBinding GetBinding(Field field) => _bindings[field];

    public SubscriptionResolver GetStream(Field field) => _resolvers.Streams[field.Name];

    /// <summary>The object type of a value of an interface or union; null when the resolver gives none that it can have.</summary>
    public ObjectType? ResolveType(CompositeType type, object value) =>
        Schema.FindType(_types[type](value)) is ObjectType found && type.PossibleTypes.Contains(found) ? found : null;

    private Dictionary<Field, FieldBinding> BindFields(List<string> faults)
    {
        var bindings = new Dictionary<Field, FieldBinding>
        {
            [Schema.TypeNameField] = FieldBinding.TypeName,
            [Schema.SchemaField] = Introspect(Schema.SchemaField)!,
            [Schema.TypeField] = Introspect(Schema.TypeField)!,
        };
        foreach (var type in Schema.Types.OfType<ObjectType>())
        {
            foreach (var field in type.Fields)
            {
                if (Bind(type, field) is { } binding)
                {
                    bindings.Add(field, binding);
                }
                else
                {
                    faults.Add($"{field.Coordinate} has no resolver.");
                }
            }
        }

        faults.AddRange(Schema.Subscription?.Fields
            .Where(field => !_resolvers.Streams.ContainsKey(field.Name))
            .Select(field => $"{field.Coordinate} has no source stream.") ?? []);
        return bindings;
    }

    private FieldBinding? Bind(ObjectType type, Field field) =>
        Introspect(field)
        ?? _resolvers.Fields.GetValueOrDefault(field.Coordinate)
        ?? type.Interfaces
            .Select(owner => _resolvers.Fields.GetValueOrDefault($"{owner.Name}.{field.Name}"))
            .FirstOrDefault(binding => binding is not null)
        ?? (ReferenceEquals(type, Schema.Subscription) ? FieldBinding.Event : null);

    private static FieldBinding? Introspect(Field field) =>
        IntrospectionResolvers.Find(field) is { } resolver
            ? new FieldBinding(FieldBindingKind.Introspection) { Introspect = resolver }
            : null;

    private Dictionary<NamedType, Func<object, string>> BindTypes(List<string> faults)
    {
        var types = new Dictionary<NamedType, Func<object, string>>();
        foreach (var type in Schema.Types.OfType<CompositeType>().Where(type => type.IsAbstract))
        {
            if ((_resolvers.Types.GetValueOrDefault(type.Name) ?? _resolvers.FallbackType) is { } resolver)
            {
                types.Add(type, resolver);
            }
            else
            {
                faults.Add($"{type.Name} has no type resolver.");
            }
        }

        return types;
    }

    private IEnumerable<string> FindUnknownNames()
    {
        var fields = Schema.Types.OfType<FieldedType>().SelectMany(type => type.Fields).Select(field => field.Coordinate);
        var types = Schema.Types.OfType<CompositeType>().Where(type => type.IsAbstract).Select(type => type.Name);
        var streams = Schema.Subscription?.Fields.Names ?? [];
        return
        [
            .. _resolvers.Fields.Keys.Except(fields).Select(name => $"{name} has a resolver but is not in the schema."),
            .. _resolvers.Types.Keys.Except(types).Select(name => $"{name} has a type resolver but is no interface or union."),
            .. _resolvers.Streams.Keys.Except(streams).Select(name => $"{name} has a source stream but is no subscription."),
        ];
    }
}
