namespace Kennisnetwerk.Search.Analysis.Stemming;

/// <summary>A word that rules change in place. Indexes are characters from the start of the word.</summary>
internal ref struct StemBuffer
{
    private readonly Span<char> _characters;

    /// <summary>Copies the word; <paramref name="storage"/> must leave room for what rules add.</summary>
    public StemBuffer(string word, Span<char> storage)
    {
        word.CopyTo(storage);
        _characters = storage;
        Length = word.Length;
    }

    public int Length { get; private set; }

    public readonly char this[int index]
    {
        get => _characters[index];
        set => _characters[index] = value;
    }

    /// <summary>Whether <paramref name="text"/> stands directly before <paramref name="end"/>.</summary>
    public readonly bool EndsAt(int end, string text) =>
        end >= text.Length && _characters[(end - text.Length)..end].SequenceEqual(text);

    /// <summary>Whether <paramref name="text"/> stands at <paramref name="start"/>.</summary>
    public readonly bool StartsAt(int start, string text) =>
        start + text.Length <= Length && _characters.Slice(start, text.Length).SequenceEqual(text);

    /// <summary>The longest of the endings that the word has, or null.</summary>
    /// <param name="endings">The endings, longer ones before the shorter ones that they end in.</param>
    public readonly string? LongestEnding(string[] endings)
    {
        foreach (var ending in endings)
        {
            if (EndsAt(Length, ending))
            {
                return ending;
            }
        }

        return null;
    }

    /// <summary>Puts <paramref name="text"/> in the place of everything from <paramref name="start"/> on.</summary>
    public void ReplaceFrom(int start, string text)
    {
        text.CopyTo(_characters[start..]);
        Length = start + text.Length;
    }

    public void Remove(int start, int count)
    {
        _characters[(start + count)..Length].CopyTo(_characters[start..]);
        Length -= count;
    }

    /// <summary>Doubles the character at <paramref name="index"/>.</summary>
    public void Double(int index)
    {
        _characters[index..Length].CopyTo(_characters[(index + 1)..]);
        Length++;
    }

    public override readonly string ToString() => _characters[..Length].ToString();

    /// <summary>The word as it was when no rule changed it, without a copy; else the new stem.</summary>
    public readonly string ToStem(string word) => _characters[..Length].SequenceEqual(word) ? word : ToString();
}
