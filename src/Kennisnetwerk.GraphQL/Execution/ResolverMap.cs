namespace Kennisnetwerk.GraphQL.Execution;

/// <summary>Says how the fields of a schema get their values, by the names of types and fields.</summary>
/// <remarks>
/// A resolver on an interface serves the implementing object types that have none of their own. Registering the same
/// field twice replaces the first resolver. The names are checked when a <see cref="GraphQLExecutor"/> is made.
/// </remarks>
public sealed class ResolverMap
{
    internal Dictionary<string, FieldBinding> Fields { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, SubscriptionResolver> Streams { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, Func<object, string>> Types { get; } = new(StringComparer.Ordinal);

    internal Func<object, string>? FallbackType { get; private set; }

    /// <summary>Reads a field from its parent, without waiting: a leaf, or an object or list that is there already.</summary>
    /// <param name="type">The object type or interface.</param>
    /// <param name="field">The field.</param>
    /// <param name="read">Reads the value.</param>
    public ResolverMap Property(string type, string field, Func<object, object?> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        Fields[$"{type}.{field}"] = new FieldBinding(FieldBindingKind.Property) { Read = read };
        return this;
    }

    /// <summary>Reads a field from a parent of a known type.</summary>
    /// <typeparam name="TParent">The type of every parent in C#.</typeparam>
    /// <inheritdoc cref="Property(string, string, Func{object, object})"/>
    public ResolverMap Property<TParent>(string type, string field, Func<TParent, object?> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return Property(type, field, parent => read((TParent)parent));
    }

    /// <summary>Resolves a field for all parents at once.</summary>
    /// <param name="type">The object type or interface.</param>
    /// <param name="field">The field.</param>
    /// <param name="resolve">Resolves the field.</param>
    public ResolverMap Field(string type, string field, BatchResolver resolve)
    {
        ArgumentNullException.ThrowIfNull(resolve);
        Fields[$"{type}.{field}"] = new FieldBinding(FieldBindingKind.Batch) { Resolve = resolve };
        return this;
    }

    /// <summary>Opens the events of a subscription; without a resolver of its own the field is the event itself.</summary>
    /// <param name="field">The field of the subscription type.</param>
    /// <param name="open">Opens the source stream.</param>
    public ResolverMap Subscription(string field, SubscriptionResolver open)
    {
        ArgumentNullException.ThrowIfNull(open);
        Streams[field] = open;
        return this;
    }

    /// <summary>Tells the object type of the values of an interface or union.</summary>
    /// <param name="type">The interface or union.</param>
    /// <param name="resolve">Gives the name of the object type.</param>
    public ResolverMap Type(string type, Func<object, string> resolve)
    {
        ArgumentNullException.ThrowIfNull(resolve);
        Types[type] = resolve;
        return this;
    }

    /// <summary>Tells the object type of the values of every interface and union that has no resolver of its own.</summary>
    /// <param name="resolve">Gives the name of the object type.</param>
    public ResolverMap AnyType(Func<object, string> resolve)
    {
        ArgumentNullException.ThrowIfNull(resolve);
        FallbackType = resolve;
        return this;
    }
}
