using System.Collections.Frozen;

namespace Kennisnetwerk.GraphQL.Execution;

/// <summary>Which fields are asked of the values of a field, whatever their type turns out to be.</summary>
/// <remarks>With it a resolver fetches no more than is asked: a count, a page or a property.</remarks>
public sealed class FieldSelection
{
    private readonly FrozenDictionary<string, FieldSelection> _fields;

    internal FieldSelection(IEnumerable<KeyValuePair<string, FieldSelection>> fields) =>
        _fields = fields.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Nothing is asked: the field is a leaf.</summary>
    public static FieldSelection None { get; } = new([]);

    /// <summary>The names of the fields, not of their aliases.</summary>
    public IReadOnlyList<string> Fields => _fields.Keys;

    /// <summary>Whether a field is asked.</summary>
    /// <param name="field">The name of the field.</param>
    public bool Asks(string field) => _fields.ContainsKey(field);

    /// <summary>What is asked below a field; nothing when the field is not asked.</summary>
    /// <param name="field">The name of the field.</param>
    public FieldSelection Under(string field) => _fields.GetValueOrDefault(field) ?? None;
}
