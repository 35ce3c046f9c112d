using System.Text;

namespace Kennisnetwerk.Search.Spelling;

/// <summary>
/// What a word sounds like, in a rough alphabet of our own: words that a Dutch speaker pronounces alike, however they
/// are spelled, have the same key (<c>plato</c>, <c>plateau</c>). Long and short vowels count as one, for their spelling
/// depends on what follows.
/// </summary>
internal static class SoundKey
{
    // The longest that fits goes first. An upper-case letter is a sound of its own.
    private static readonly (string Letters, string Sound)[] Rules =
    [
        ("eaux", "o"), ("eau", "o"), ("isch", "is"), ("ieuw", "iw"), ("auw", "A"), ("ouw", "A"), ("tie", "si"), ("tsj", "S"), ("sch", "sg"), ("oo", "o"),
        ("aa", "a"), ("ee", "e"), ("uu", "u"), ("ie", "i"), ("ij", "I"), ("ei", "I"), ("ey", "I"), ("au", "A"), ("ou", "A"), ("oe", "U"), ("ai", "e"),
        ("eu", "E"), ("ui", "Q"), ("ch", "g"), ("ck", "k"), ("cc", "k"), ("qu", "kw"), ("ph", "f"), ("th", "t"), ("rh", "r"), ("sj", "S"), ("sh", "S"),
        ("dt", "t"), ("x", "ks"), ("y", "i"), ("z", "s"), ("v", "f"), ("q", "k"), ("-", ""), ("'", ""), (".", ""),
    ];

    private static readonly (string Letters, string Sound)[][] RulesByLetter =
        [.. Enumerable.Range(0, 128).Select(letter => Rules.Where(rule => rule.Letters[0] == letter).ToArray())];

    /// <summary>The key of a folded word; empty for one without letters.</summary>
    public static string Of(ReadOnlySpan<char> word)
    {
        var key = new StringBuilder(word.Length);
        for (var index = 0; index < word.Length;)
        {
            var length = Append(word, index, key);
            index += length;
        }

        return key.ToString();
    }

    private static int Append(ReadOnlySpan<char> word, int index, StringBuilder key)
    {
        var rest = word[index..];
        foreach (var (letters, sound) in RulesByLetter[rest[0] & 127])
        {
            if (rest.StartsWith(letters))
            {
                AppendOnce(key, sound);
                return letters.Length;
            }
        }

        var isLast = rest.Length == 1;
        AppendOnce(key, [rest[0] switch
        {
            'c' => !isLast && rest[1] is 'e' or 'i' or 'y' ? 's' : 'k',
            'd' when isLast => 't',
            'b' when isLast => 'p',
            var letter => letter,
        }]);
        return 1;
    }

    // A doubled consonant sounds once, and so does a vowel that a hyphen parts from its like.
    private static void AppendOnce(StringBuilder key, ReadOnlySpan<char> sound)
    {
        var from = sound.Length > 0 && key.Length > 0 && key[^1] == sound[0] ? 1 : 0;
        key.Append(sound[from..]);
    }
}
