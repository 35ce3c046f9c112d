using System.Buffers;

namespace Kennisnetwerk.Search.Analysis.Stemming;

/// <summary>
/// Martin Porter's stemmer for Dutch, Snowball's <c>dutch_porter</c>, after its description at
/// <see href="https://snowballstem.org/algorithms/dutch_porter/stemmer.html"/>. Consonantal i and y are written I and Y
/// while the rules run. R1 and R2 are the stretches after the first and second vowel-consonant pair.
/// </summary>
internal sealed class PorterStemmer : IStemmer
{
    public static readonly PorterStemmer Instance = new();

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyè");
    private static readonly string[] InflectionEndings = ["heden", "ene", "en", "se", "s"];
    private static readonly string[] DerivationEndings = ["lijk", "baar", "end", "ing", "bar", "ig"];

    public string Stem(string word)
    {
        var buffer = new StemBuffer(word, word.Length <= 256 ? stackalloc char[word.Length + 4] : new char[word.Length + 4]);
        MarkConsonants(ref buffer);
        var (r1, r2) = Regions(buffer);
        RemoveInflection(ref buffer, r1);
        var lostE = RemoveE(ref buffer, r1);
        RemoveHeid(ref buffer, r1, r2);
        RemoveDerivation(ref buffer, r1, r2, lostE);
        UndoubleVowel(ref buffer);
        UnmarkConsonants(ref buffer);
        return buffer.ToStem(word);
    }

    private static bool IsVowel(char letter) => Vowels.Contains(letter);

    private static bool IsConsonantAt(in StemBuffer word, int index) => index >= 0 && !IsVowel(word[index]);

    private static void MarkConsonants(ref StemBuffer word)
    {
        for (var index = 0; index < word.Length; index++)
        {
            word[index] = word[index] switch
            {
                'ä' or 'á' => 'a',
                'ë' or 'é' => 'e',
                'ï' or 'í' => 'i',
                'ö' or 'ó' => 'o',
                'ü' or 'ú' => 'u',
                'y' when index == 0 => 'Y',
                var letter => letter,
            };
        }

        for (var index = 1; index < word.Length; index++)
        {
            if (!IsVowel(word[index - 1]))
            {
                continue;
            }

            // What follows an i is looked at from the i on, so that "iii" marks the middle one and goes on behind it.
            if (word[index] == 'i')
            {
                if (index + 1 < word.Length && IsVowel(word[index + 1]))
                {
                    word[index] = 'I';
                }

                index++;
            }
            else if (word[index] == 'y')
            {
                word[index] = 'Y';
            }
        }
    }

    private static void UnmarkConsonants(ref StemBuffer word)
    {
        for (var index = 0; index < word.Length; index++)
        {
            word[index] = word[index] switch
            {
                'Y' => 'y',
                'I' => 'i',
                var letter => letter,
            };
        }
    }

    private static (int R1, int R2) Regions(in StemBuffer word)
    {
        if (word.Length < 3)
        {
            return (word.Length, word.Length);
        }

        var first = AfterVowelAndConsonant(word, 0);
        if (first < 0)
        {
            return (word.Length, word.Length);
        }

        // The next search goes on where the first ended, though R1 itself starts at the third letter at the earliest.
        var second = AfterVowelAndConsonant(word, first);
        return (Math.Max(first, 3), second < 0 ? word.Length : second);
    }

    private static int AfterVowelAndConsonant(in StemBuffer word, int start)
    {
        var index = start;
        while (index < word.Length && !IsVowel(word[index]))
        {
            index++;
        }

        while (index < word.Length && IsVowel(word[index]))
        {
            index++;
        }

        return index < word.Length ? index + 1 : -1;
    }

    private static void RemoveInflection(ref StemBuffer word, int r1)
    {
        if (word.LongestEnding(InflectionEndings) is not { } ending || word.Length - ending.Length < r1)
        {
            return;
        }

        var start = word.Length - ending.Length;
        switch (ending)
        {
            case "heden":
                word.ReplaceFrom(start, "heid");
                break;
            case "en" or "ene":
                RemoveEn(ref word, start, r1);
                break;
            default:
                if (IsConsonantAt(word, start - 1) && word[start - 1] != 'j')
                {
                    word.ReplaceFrom(start, "");
                }

                break;
        }
    }

    private static void RemoveEn(ref StemBuffer word, int start, int r1)
    {
        if (start >= r1 && IsConsonantAt(word, start - 1) && !word.EndsAt(start, "gem"))
        {
            word.ReplaceFrom(start, "");
            UndoubleConsonant(ref word);
        }
    }

    private static bool RemoveE(ref StemBuffer word, int r1)
    {
        var start = word.Length - 1;
        if (start < r1 || !word.EndsAt(word.Length, "e") || !IsConsonantAt(word, start - 1))
        {
            return false;
        }

        word.ReplaceFrom(start, "");
        UndoubleConsonant(ref word);
        return true;
    }

    private static void UndoubleConsonant(ref StemBuffer word)
    {
        var end = word.Length;
        if (word.EndsAt(end, "kk") || word.EndsAt(end, "dd") || word.EndsAt(end, "tt"))
        {
            word.ReplaceFrom(end - 1, "");
        }
    }

    private static void RemoveHeid(ref StemBuffer word, int r1, int r2)
    {
        var start = word.Length - 4;
        if (start < r2 || !word.EndsAt(word.Length, "heid") || word.EndsAt(start, "c"))
        {
            return;
        }

        word.ReplaceFrom(start, "");
        if (word.EndsAt(word.Length, "en"))
        {
            RemoveEn(ref word, word.Length - 2, r1);
        }
    }

    private static void RemoveDerivation(ref StemBuffer word, int r1, int r2, bool lostE)
    {
        if (word.LongestEnding(DerivationEndings) is not { } ending || word.Length - ending.Length < r2)
        {
            return;
        }

        var start = word.Length - ending.Length;
        switch (ending)
        {
            case "end" or "ing":
                word.ReplaceFrom(start, "");
                if (!RemoveIg(ref word, r2))
                {
                    UndoubleConsonant(ref word);
                }

                break;
            case "ig":
                RemoveIg(ref word, r2);
                break;
            case "lijk":
                word.ReplaceFrom(start, "");
                RemoveE(ref word, r1);
                break;
            case "baar":
                word.ReplaceFrom(start, "");
                break;
            default:
                if (lostE)
                {
                    word.ReplaceFrom(start, "");
                }

                break;
        }
    }

    private static bool RemoveIg(ref StemBuffer word, int r2)
    {
        var start = word.Length - 2;
        if (start < r2 || !word.EndsAt(word.Length, "ig") || word.EndsAt(start, "e"))
        {
            return false;
        }

        word.ReplaceFrom(start, "");
        return true;
    }

    // "maan" and "manen" meet: a double vowel between two consonants at the end becomes single.
    private static void UndoubleVowel(ref StemBuffer word)
    {
        var last = word.Length - 1;
        if (last < 3 || IsVowel(word[last]) || word[last] == 'I' || !IsConsonantAt(word, last - 3))
        {
            return;
        }

        if (word[last - 1] == word[last - 2] && word[last - 1] is 'a' or 'e' or 'o' or 'u')
        {
            word.Remove(last - 1, 1);
        }
    }
}
