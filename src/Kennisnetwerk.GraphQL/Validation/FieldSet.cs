using System.Collections.Immutable;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.Validation;

/// <summary>Fields that are compared together. Two sets are equal when they hold the same fields for the same test.</summary>
internal sealed class FieldSet : IEquatable<FieldSet>
{
    private readonly FieldNode[] _key;
    private readonly int _hash;

    public FieldSet(ImmutableArray<FieldFact> fields, FieldPath? path, bool isShape)
    {
        Fields = fields;
        Path = path;
        IsShape = isShape;

        // The same fields can be reached in another order through other fragments.
        _key = [.. fields.Select(field => field.Node).OrderBy(node => node.Start)];
        var hash = default(HashCode);
        hash.Add(isShape);
        foreach (var node in _key)
        {
            hash.Add(node.Start);
        }

        _hash = hash.ToHashCode();
    }

    public ImmutableArray<FieldFact> Fields { get; }

    /// <summary>Where the fields stand in the response, the first time that they are met.</summary>
    public FieldPath? Path { get; }

    /// <summary>Whether shapes are compared, or else fields and arguments.</summary>
    public bool IsShape { get; }

    public bool Equals(FieldSet? other) =>
        other is not null && _hash == other._hash && IsShape == other.IsShape && _key.AsSpan().SequenceEqual(other._key);

    public override bool Equals(object? obj) => Equals(obj as FieldSet);

    public override int GetHashCode() => _hash;
}
