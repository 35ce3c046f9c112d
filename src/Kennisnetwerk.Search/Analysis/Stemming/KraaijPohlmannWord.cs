using System.Buffers;

namespace Kennisnetwerk.Search.Analysis.Stemming;

/// <summary>A word under the rules of <see cref="KraaijPohlmannStemmer"/>: its regions and the tests that rules share.</summary>
internal ref partial struct KraaijPohlmannWord(StemBuffer buffer)
{
    private const string A = "aäáàâ";
    private const string E = "eëéèê";
    private const string I = "iïíìî";
    private const string O = "oöóòô";
    private const string U = "uüúùû";
    private static readonly SearchValues<char> VowelsWithoutY = SearchValues.Create(A + E + I + O + U);
    private static readonly SearchValues<char> DarkVowels = SearchValues.Create(A + I + O + U);
    private static readonly SearchValues<char> Vowels = SearchValues.Create(A + E + I + O + U + "y");

    private StemBuffer _word = buffer;
    private int _r1;
    private int _r2;

    /// <summary>Finds where R1 and R2 start: each after a run of vowels and the consonant behind it.</summary>
    public void Measure()
    {
        _r1 = _r2 = _word.Length;
        var index = 0;
        if (PassVowelsAndConsonant(ref index))
        {
            _r1 = index;
            if (PassVowelsAndConsonant(ref index))
            {
                _r2 = index;
            }
        }
    }

    public readonly string ToStem(string word) => _word.ToStem(word);

    private readonly bool PassVowelsAndConsonant(ref int index)
    {
        while (index < _word.Length && !Vowels.Contains(_word[index]))
        {
            index++;
        }

        if (!PassVowel(ref index))
        {
            return false;
        }

        while (PassVowel(ref index))
        {
        }

        return index++ < _word.Length;
    }

    private readonly bool PassVowel(ref int index)
    {
        if (_word.StartsAt(index, "ij"))
        {
            index += 2;
            return true;
        }

        if (index < _word.Length && Vowels.Contains(_word[index]))
        {
            index++;
            return true;
        }

        return false;
    }

    private readonly bool InR1(int index) => _r1 <= index;

    private readonly bool InR2(int index) => _r2 <= index;

    private readonly bool HasVowelBefore(int index) =>
        index > 0 && (Vowels.Contains(_word[index - 1]) || _word.EndsAt(index, "ij"));

    private readonly bool HasConsonantBefore(int index) =>
        index > 0 && !_word.EndsAt(index, "ij") && !Vowels.Contains(_word[index - 1]);

    private bool Replace(int start, string text)
    {
        _word.ReplaceFrom(start, text);
        return true;
    }

    private bool ReplaceAndLengthen(int start, string text)
    {
        _word.ReplaceFrom(start, text);
        LengthenVowel();
        return true;
    }

    // A single vowel before a last consonant was long when a syllable followed: "man|en" becomes "maan".
    private void LengthenVowel()
    {
        var vowel = _word.Length - 2;
        if (vowel < 0 || Vowels.Contains(_word[vowel + 1]) || _word[vowel + 1] is 'w' or 'x')
        {
            return;
        }

        if (_word.EndsAt(vowel + 1, "eë"))
        {
            Insert(vowel + 1, 'e');
        }
        else if (_word.EndsAt(vowel + 1, "ië"))
        {
            _word[vowel] = 'e';
            _word.Double(vowel);
        }
        else if (IsLengthened(_word[vowel]) && HasNoVowelBefore(vowel) && (!IsLight(_word[vowel]) || MayLengthenE(vowel)))
        {
            _word.Double(vowel);
        }
    }

    private void Insert(int index, char letter)
    {
        _word.Double(index);
        _word[index] = letter;
    }

    private static bool IsLengthened(char vowel) => (A + O + U).Contains(vowel, StringComparison.Ordinal) || IsLight(vowel);

    private static bool IsLight(char vowel) => vowel is 'e' or 'é' or 'è' or 'ê';

    private readonly bool HasNoVowelBefore(int index) => index == 0 || !VowelsWithoutY.Contains(_word[index - 1]);

    // An e is long unless the syllable before it has a vowel of its own: "regel" and "kamer" keep theirs short.
    private readonly bool MayLengthenE(int vowel)
    {
        var index = Math.Max(vowel - 1, 0);
        if (index > 0 && (DarkVowels.Contains(_word[index - 1]) || (index == 1 && E.Contains(_word[0], StringComparison.Ordinal))))
        {
            return false;
        }

        return index < 3 || !DarkVowels.Contains(_word[index - 2]) || VowelsWithoutY.Contains(_word[index - 3]);
    }
}
