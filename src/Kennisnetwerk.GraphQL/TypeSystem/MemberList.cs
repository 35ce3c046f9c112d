using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Kennisnetwerk.GraphQL.TypeSystem;

/// <summary>Members of one owner, in the order of the text and by name.</summary>
/// <typeparam name="T">The kind of member.</typeparam>
public sealed class MemberList<T> : IReadOnlyList<T>
    where T : class, ISchemaElement
{
    private readonly ImmutableArray<T> _items;
    private readonly FrozenDictionary<string, T> _byName;

    internal MemberList(IEnumerable<T> items)
    {
        _items = [.. items];
        _byName = _items
            .DistinctBy(item => item.Name, StringComparer.Ordinal)
            .ToFrozenDictionary(item => item.Name, StringComparer.Ordinal);
    }

    /// <summary>The number of members.</summary>
    public int Count => _items.Length;

    /// <summary>The member at an index, in the order of the text.</summary>
    /// <param name="index">From zero.</param>
    public T this[int index] => _items[index];

    /// <summary>The member of a name.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="KeyNotFoundException">There is no member of that name.</exception>
    public T this[string name] => _byName[name];

    /// <summary>The names, in the order of the text.</summary>
    public IEnumerable<string> Names => _items.Select(item => item.Name);

    /// <summary>The member of a name, or null.</summary>
    /// <param name="name">The name.</param>
    public T? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The member of a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="member">The member, when there is one.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(string name, [NotNullWhen(true)] out T? member) => _byName.TryGetValue(name, out member);

    /// <summary>The members in the order of the text.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() => _items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)_items).GetEnumerator();
}
