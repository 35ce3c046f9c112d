namespace Kennisnetwerk.Graph.Values.Unicode;

/// <summary>Korean syllables, which are put together and taken apart by arithmetic (Unicode Standard, section 3.12).</summary>
internal static class HangulSyllable
{
    private const int FirstSyllable = 0xAC00;
    private const int FirstLead = 0x1100;
    private const int FirstVowel = 0x1161;

    // One before the first tail: offset 0 says that there is no tail.
    private const int NoTail = 0x11A7;
    private const int Leads = 19;
    private const int Vowels = 21;
    private const int Tails = 28;

    public static bool IsSyllable(int point) => point >= FirstSyllable && point < FirstSyllable + (Leads * Vowels * Tails);

    public static bool IsVowelOrTail(int point) => point is (>= FirstVowel and < FirstVowel + Vowels) or (> NoTail and < NoTail + Tails);

    public static void Append(int syllable, List<int> points)
    {
        var index = syllable - FirstSyllable;
        points.Add(FirstLead + (index / (Vowels * Tails)));
        points.Add(FirstVowel + (index % (Vowels * Tails) / Tails));
        if (index % Tails != 0)
        {
            points.Add(NoTail + (index % Tails));
        }
    }

    /// <summary>The syllable that two parts stand for together, or 0.</summary>
    public static int Compose(int first, int second)
    {
        if (first is >= FirstLead and < FirstLead + Leads && second is >= FirstVowel and < FirstVowel + Vowels)
        {
            return FirstSyllable + ((((first - FirstLead) * Vowels) + second - FirstVowel) * Tails);
        }

        var canTakeTail = IsSyllable(first) && (first - FirstSyllable) % Tails == 0;
        return canTakeTail && second is > NoTail and < NoTail + Tails ? first + second - NoTail : 0;
    }
}
