using System.Text;

namespace Kennisnetwerk.GraphQL.Language;

/// <summary>One string for each different name or number of a text.</summary>
/// <remarks>
/// An open-addressing table over the bytes of the text: a name that was seen before costs a hash and a comparison and
/// no allocation. The hash is seeded per process, so that nobody can write names that collide on purpose.
/// </remarks>
internal sealed class NameTable
{
    private Entry[] _entries = new Entry[64];
    private int _count;

    /// <summary>The string for some ASCII characters.</summary>
    public string Get(ReadOnlySpan<byte> ascii)
    {
        var hash = Hash(ascii);
        var mask = _entries.Length - 1;
        for (var slot = hash & mask; ; slot = (slot + 1) & mask)
        {
            ref var entry = ref _entries[slot];
            if (entry.Text is null)
            {
                var text = Encoding.ASCII.GetString(ascii);
                entry = new Entry(text, hash);
                if (++_count * 2 > _entries.Length)
                {
                    Grow();
                }

                return text;
            }

            if (entry.Hash == hash && Ascii.Equals(ascii, entry.Text))
            {
                return entry.Text;
            }
        }
    }

    private static int Hash(ReadOnlySpan<byte> ascii)
    {
        var hash = default(HashCode);
        hash.AddBytes(ascii);
        return hash.ToHashCode();
    }

    private void Grow()
    {
        var old = _entries;
        _entries = new Entry[old.Length * 2];
        var mask = _entries.Length - 1;
        foreach (var entry in old)
        {
            if (entry.Text is null)
            {
                continue;
            }

            var slot = entry.Hash & mask;
            while (_entries[slot].Text is not null)
            {
                slot = (slot + 1) & mask;
            }

            _entries[slot] = entry;
        }
    }

    private readonly record struct Entry(string? Text, int Hash);
}
