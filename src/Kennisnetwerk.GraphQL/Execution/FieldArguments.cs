namespace Kennisnetwerk.GraphQL.Execution;

/// <summary>The coerced arguments of a field.</summary>
/// <param name="values">
/// The arguments that were given or have a default, by name, in the form that
/// <see cref="TypeSystem.LiteralCoercion"/> gives.
/// </param>
/// <remarks>Specification, section 6.4.1: an argument that is absent differs from one that is null.</remarks>
public sealed class FieldArguments(IReadOnlyDictionary<string, object?> values)
{
    /// <summary>No arguments.</summary>
    public static FieldArguments None { get; } = new(new Dictionary<string, object?>());

    /// <summary>The arguments that were given or have a default.</summary>
    public IReadOnlyDictionary<string, object?> Values { get; } = values;

    /// <summary>Whether an argument was given or has a default, be it null.</summary>
    /// <param name="name">The name of the argument.</param>
    public bool IsGiven(string name) => Values.ContainsKey(name);

    /// <summary>Gets an argument.</summary>
    /// <param name="name">The name of the argument.</param>
    /// <typeparam name="T">The type in C#, such as <c>int?</c>, <c>string</c> or <c>IReadOnlyList&lt;object?&gt;</c>.</typeparam>
    /// <returns>The value; the default of <typeparamref name="T"/> when the argument is absent or null.</returns>
    /// <exception cref="InvalidCastException">The value is of another type than the caller thinks.</exception>
    public T? Get<T>(string name) => Values.TryGetValue(name, out var value) && value is not null ? (T)value : default;
}
