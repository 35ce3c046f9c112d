namespace Kennisnetwerk.GraphQL.TypeSystem;

/// <summary>A set of object types of one schema, as bits: asking whether two sets overlap is a few ANDs.</summary>
public sealed class TypeSet
{
    private const int WordSize = 64;

    private readonly ulong[] _words;

    internal TypeSet(IEnumerable<ObjectType> types)
    {
        var indexes = types.Select(type => type.Index).ToArray();
        _words = new ulong[indexes.Length == 0 ? 0 : (indexes.Max() / WordSize) + 1];
        foreach (var index in indexes)
        {
            _words[index / WordSize] |= 1UL << (index % WordSize);
        }
    }

    internal static TypeSet Empty { get; } = new([]);

    /// <summary>Whether the set has no types.</summary>
    public bool IsEmpty => _words.Length == 0;

    /// <summary>Whether the set has a type.</summary>
    /// <param name="type">An object type of the same schema.</param>
    public bool Contains(ObjectType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        var word = type.Index / WordSize;
        return word < _words.Length && (_words[word] & (1UL << (type.Index % WordSize))) != 0;
    }

    /// <summary>Whether two sets have a type in common.</summary>
    /// <param name="other">A set of the same schema.</param>
    public bool Overlaps(TypeSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        for (var i = 0; i < Math.Min(_words.Length, other._words.Length); i++)
        {
            if ((_words[i] & other._words[i]) != 0)
            {
                return true;
            }
        }

        return false;
    }
}
