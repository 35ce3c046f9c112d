using System.Text;

namespace Kennisnetwerk.Search.Analysis.Lexicon;

/// <summary>
/// The Dutch word list that the build compiled: every form, folded, with its traits, frequency and families. Immutable;
/// loaded once per process, at first use, in some tens of milliseconds. Holds some ten megabytes.
/// </summary>
internal sealed partial class DutchLexicon
{
    private static readonly Lazy<DutchLexicon> Shared = new(LoadResource);
    private readonly byte[] _keys;
    private readonly int[] _starts;
    private readonly int[] _slots;
    private readonly Columns _columns;

    private DutchLexicon(byte[] keys, int[] starts, Columns columns, string hash)
    {
        _keys = keys;
        _starts = starts;
        _columns = columns;
        _slots = BuildSlots();
        Hash = hash;
    }

    /// <summary>The lexicon that is embedded in this assembly.</summary>
    public static DutchLexicon Instance => Shared.Value;

    /// <summary>Number of keys: words and bound parts.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>Hash of the file's bytes, 16 hexadecimal digits.</summary>
    public string Hash { get; }

    /// <summary>What is known of a folded key; <see cref="LexiconEntry.Unknown"/> when nothing is.</summary>
    public LexiconEntry Find(ReadOnlySpan<char> key)
    {
        var slot = SlotOf(key);
        while (_slots[slot] != 0)
        {
            var index = _slots[slot] - 1;
            if (Ascii.Equals(KeyBytes(index), key))
            {
                return EntryAt(index);
            }

            slot = (slot + 1) & (_slots.Length - 1);
        }

        return LexiconEntry.Unknown;
    }

    public LexiconEntry EntryAt(int index) => new(
        index,
        _columns.Traits[index],
        _columns.Frequency[index],
        _columns.Modifier[index],
        _columns.NounModifier[index],
        _columns.VerbModifier[index],
        _columns.Head[index],
        _columns.NounHead[index]);

    public ReadOnlySpan<byte> KeyBytes(int index) => _keys.AsSpan(_starts[index].._starts[index + 1]);

    /// <summary>How the word is spelled: its key, or with the capitals and diacritics that the key lacks.</summary>
    public string SpellingAt(int index) => _columns.Spellings.GetValueOrDefault(index) ?? Encoding.ASCII.GetString(KeyBytes(index));

    /// <summary>Number of keys that begin with the prefix.</summary>
    public int CountPrefix(ReadOnlySpan<char> prefix) => LowerBound(prefix, afterPrefix: true) - LowerBound(prefix, afterPrefix: false);

    private int LowerBound(ReadOnlySpan<char> prefix, bool afterPrefix)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var order = ComparePrefix(KeyBytes(middle), prefix);
            if (order < 0 || (afterPrefix && order == 0))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static int ComparePrefix(ReadOnlySpan<byte> key, ReadOnlySpan<char> prefix)
    {
        for (var index = 0; index < prefix.Length; index++)
        {
            var order = index < key.Length ? key[index] - prefix[index] : -1;
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private int[] BuildSlots()
    {
        var slots = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Count * 2)];
        Span<char> key = stackalloc char[LexiconFormat.MaxKeyLength];
        for (var index = 0; index < Count; index++)
        {
            Encoding.ASCII.TryGetChars(KeyBytes(index), key, out var length);
            var slot = SlotOf(key[..length], slots.Length);
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (slots.Length - 1);
            }

            slots[slot] = index + 1;
        }

        return slots;
    }

    private int SlotOf(ReadOnlySpan<char> key) => SlotOf(key, _slots.Length);

    private static int SlotOf(ReadOnlySpan<char> key, int slots)
    {
        var hash = 0u;
        foreach (var character in key)
        {
            hash = (hash ^ character) * 0x9E3779B1u;
            hash ^= hash >> 15;
        }

        return (int)(hash & (uint)(slots - 1));
    }

    private static DutchLexicon LoadResource()
    {
        using var resource = typeof(DutchLexicon).Assembly.GetManifestResourceStream("lexicon.bin")
            ?? throw new InvalidOperationException("The assembly was built without its lexicon; build the project again with npm at hand.");
        return Load(resource);
    }
}
