namespace Kennisnetwerk.Search.Spelling;

/// <summary>
/// What a mistake costs, in hundredths of an ordinary one. Cheap is what sounds alike in Dutch or what spelling rules
/// make people stumble over. "Word" is what was meant, "typed" what was typed.
/// </summary>
internal static class EditCosts
{
    public const int Ordinary = 100;

    /// <summary>Two neighbours swapped.</summary>
    public const int Swap = 80;

    /// <summary>Another letter at the very start, where people rarely slip.</summary>
    public const int FirstLetter = 40;

    /// <summary>The d or t at the end of a verb form, the commonest slip in Dutch.</summary>
    public const int FinalDt = 20;

    /// <summary>The n of a final en, which is not heard.</summary>
    public const int SilentN = 50;

    /// <summary>Two letters that stand twice in the word, typed once (gegevens, gevens).</summary>
    public const int Repeat = 90;

    /// <summary>Least cost of any rule for two letters at once.</summary>
    public const int LeastOfTwo = Sound;

    /// <summary>A word that sounds alike, however much its spelling differs.</summary>
    public const int SoundAlike = 80;

    /// <summary>How much the end of a word may take off the cost of plain edits.</summary>
    public const int EndingSlack = 50;
    private const int Sound = 50;
    private const int Doubling = 50;
    private const int Mark = 25;
    private const int Digit = 200;
    private const int Vowel = 80;

    // Pairs of letters that people write for each other.
    private static readonly (string First, string Second)[] EqualPairs =
    [
        ("ei", "ij"), ("au", "ou"), ("ie", "ea"), ("ks", "cc"), ("qu", "kw"), ("eu", "ui"), ("ai", "ei"), ("ch", "gg"), ("oe", "ou"),
        ("ie", "ei"), ("sj", "ch"), ("sj", "sh"), ("ea", "ee"), ("ti", "si"), ("sj", "sk"),
    ];

    // Pairs of letters and the single one that people write for them, or the other way round.
    private static readonly (string Two, char One)[] Shortened =
    [
        ("ks", 'x'), ("ch", 'g'), ("ie", 'i'), ("th", 't'), ("ph", 'f'), ("rh", 'r'), ("qu", 'k'), ("ij", 'y'), ("oe", 'u'), ("ck", 'k'),
        ("sc", 's'), ("ch", 'k'), ("dt", 't'), ("dt", 'd'), ("sj", 's'), ("ng", 'n'), ("au", 'o'), ("eu", 'u'), ("ea", 'e'), ("ai", 'e'), ("ie", 'y'),
    ];

    private static readonly byte[] Substitutions = BuildSubstitutions();
    private static readonly string[] PairNames = BuildPairNames();
    private static readonly byte[] PairNumbers = BuildPairNumbers();
    private static readonly bool[] AlikePairs = BuildAlikePairs();
    private static readonly bool[] Contractions = BuildContractions();

    /// <summary>One letter typed for another.</summary>
    public static int Substitute(byte word, byte typed) => word == typed ? 0 : Substitutions[(word << 7) | typed];

    /// <summary>A letter of the word left out, or one typed too many: cheap for a mark and next to the same letter.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="before">The letter before it, or 0.</param>
    public static int Gap(byte letter, byte before) => letter switch
    {
        (byte)'-' or (byte)'\'' or (byte)'.' or (byte)' ' => Mark,
        _ when char.IsAsciiDigit((char)letter) => Digit,
        _ when letter == before => Doubling,
        (byte)'h' or (byte)'e' or (byte)'n' or (byte)'t' or (byte)'s' => Ordinary - 10,
        _ => Ordinary,
    };

    /// <summary>The number of a pair of letters that sounds like something else, or 0.</summary>
    public static int PairNumber(byte first, byte second) => PairNumbers[(first << 7) | second];

    /// <summary>Two letters typed for two others that sound alike (ei, ij), or -1; by pair number, neither of them 0.</summary>
    public static int Pair(int word, int typed) => AlikePairs[(word * PairNames.Length) + typed] ? Sound : -1;

    /// <summary>Two letters for one that sounds alike (ks, x), either way round, or -1; by pair number, not 0.</summary>
    public static int Contract(int pair, byte single) => Contractions[(pair << 7) | single] ? Sound : -1;

    private static byte[] BuildSubstitutions()
    {
        var costs = new byte[1 << 14];
        Array.Fill(costs, (byte)Ordinary);
        foreach (var first in "aeiouy")
        {
            foreach (var second in "aeiouy")
            {
                costs[(first << 7) | second] = Vowel;
            }
        }

        foreach (var pair in (string[])["dt", "ck", "cs", "sz", "fv", "iy", "gh", "qk", "bp", "jy", "ij", "jk"])
        {
            costs[(pair[0] << 7) | pair[1]] = Sound;
            costs[(pair[1] << 7) | pair[0]] = Sound;
        }

        // A wrong digit is another number, not a slip.
        foreach (var digit in "0123456789")
        {
            costs.AsSpan(digit << 7, 1 << 7).Fill(Digit);
            for (var letter = 0; letter < 1 << 7; letter++)
            {
                costs[(letter << 7) | digit] = Digit;
            }
        }

        foreach (var pair in (string[])["o0", "l1", "i1", "e3"])
        {
            costs[(pair[0] << 7) | pair[1]] = Vowel;
        }

        return costs;
    }

    private static string[] BuildPairNames() =>
        ["", .. EqualPairs.SelectMany(pair => new[] { pair.First, pair.Second }).Concat(Shortened.Select(pair => pair.Two)).Distinct()];

    private static byte[] BuildPairNumbers()
    {
        var numbers = new byte[1 << 14];
        for (var number = 1; number < PairNames.Length; number++)
        {
            numbers[(PairNames[number][0] << 7) | PairNames[number][1]] = (byte)number;
        }

        return numbers;
    }

    private static bool[] BuildAlikePairs()
    {
        var alike = new bool[PairNames.Length * PairNames.Length];
        foreach (var (first, second) in EqualPairs)
        {
            var (one, other) = (Array.IndexOf(PairNames, first), Array.IndexOf(PairNames, second));
            alike[(one * PairNames.Length) + other] = alike[(other * PairNames.Length) + one] = true;
        }

        return alike;
    }

    private static bool[] BuildContractions()
    {
        var contractions = new bool[PairNames.Length << 7];
        foreach (var (two, one) in Shortened)
        {
            contractions[(Array.IndexOf(PairNames, two) << 7) | one] = true;
        }

        return contractions;
    }
}
