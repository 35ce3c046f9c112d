namespace Kennisnetwerk.Search.Analysis.Stemming;

/// <content>Steps 1 to 4: suffixes. Each tells whether it changed the word; an ending whose condition fails ends the step.</content>
internal ref partial struct KraaijPohlmannWord
{
    private static readonly string[] InflectionEndings = ["nde", "ies", "aus", "'s", "es", "és", "en", "s"];
    private static readonly string[] DiminutiveEndings = ["lijke", "ische", "ieve", "ene", "je", "ge", "de", "te", "se", "re", "le"];
    private static readonly string[] NounEndings =
        ["iteit", "atie", "heid", "ster", "rder", "isme", "erij", "arij", "sel", "ing", "fie", "gie", "tst", "dst"];

    private static readonly string[] AdjectiveEndings =
    [
        "achtiger", "achtigst", "ioneel", "lijker", "lijkst", "achtig", "eriger", "erigst", "atief", "baar", "naar", "laar", "raar",
        "tant", "erig", "end",
    ];

    private static readonly string[] IgEndings = ["iger", "igst", "ig"];

    /// <summary>Step 1: plurals, genitives and the endings of verbs.</summary>
    public bool RemoveInflection()
    {
        if (!FindEnding(InflectionEndings, out var ending, out var at))
        {
            return false;
        }

        return ending switch
        {
            "'s" => Replace(at, ""),
            "s" => InR1(at) && !(_word.EndsAt(at, "t") && InR1(at - 1)) && HasConsonantBefore(at) && Replace(at, ""),
            "ies" => InR1(at) && Replace(at, "ie"),
            "es" => RemoveEs(at),
            "és" => InR1(at) && Replace(at, "é"),
            "aus" => InR1(at) && HasVowelBefore(at) && Replace(at, "au"),
            "en" => RemoveEn(at),
            _ => Replace(at, "nd"),
        };
    }

    /// <summary>Step 2: diminutives and the e of adjectives.</summary>
    public bool RemoveDiminutive()
    {
        if (!FindEnding(DiminutiveEndings, out var ending, out var at))
        {
            return false;
        }

        return ending switch
        {
            "je" => RemoveJe(at),
            "de" => InR1(at) && HasConsonantBefore(at) && Replace(at, ""),
            "le" => InR1(at) && ReplaceAndLengthen(at, "l"),
            "ene" => InR1(at) && HasConsonantBefore(at) && ReplaceAndLengthen(at, "en"),
            "ieve" => InR1(at) && HasConsonantBefore(at) && Replace(at, "ief"),
            _ => InR1(at) && Replace(at, ending[..^1]),
        };
    }

    /// <summary>Step 3: suffixes that make nouns.</summary>
    public bool RemoveNounSuffix()
    {
        if (!FindEnding(NounEndings, out var ending, out var at))
        {
            return false;
        }

        return ending switch
        {
            "atie" => InR1(at) && Replace(at, "eer"),
            "iteit" => InR1(at) && ReplaceAndLengthen(at, ""),
            "heid" or "sel" or "ster" => InR1(at) && Replace(at, ""),
            "rder" => Replace(at, "r"),
            // "schilderij" (painting) must not meet "schild" (shield).
            "ing" or "isme" or "erij" when _word.EndsAt(at, "ild") => Replace(at, "er"),
            "ing" or "isme" or "erij" => InR1(at) && ReplaceAndLengthen(at, ""),
            "arij" => InR1(at) && HasConsonantBefore(at) && Replace(at, "aar"),
            "fie" or "gie" => InR2(at) && ReplaceAndLengthen(at, ending[..1]),
            _ => InR1(at) && HasConsonantBefore(at) && Replace(at, ending[..1]),
        };
    }

    /// <summary>Step 4: suffixes that make adjectives.</summary>
    public bool RemoveAdjectiveSuffix() => RemoveAdjectiveEnding() || RemoveIg();

    private bool RemoveAdjectiveEnding()
    {
        if (!FindEnding(AdjectiveEndings, out var ending, out var at) || !InR1(at))
        {
            return false;
        }

        return ending switch
        {
            "ioneel" => Replace(at, "ie"),
            "atief" => Replace(at, "eer"),
            "naar" or "laar" or "raar" => HasVowelBefore(at) && Replace(at, ending[..1]),
            "tant" => Replace(at, "teer"),
            "lijker" or "lijkst" => Replace(at, "lijk"),
            "baar" or "achtig" or "achtiger" or "achtigst" => Replace(at, ""),
            _ => HasConsonantBefore(at) && ReplaceAndLengthen(at, ""),
        };
    }

    // "innig" (intimate) must not meet "in".
    private bool RemoveIg() =>
        FindEnding(IgEndings, out _, out var at) && InR1(at) && !(at == 3 && _word.EndsAt(at, "inn"))
        && HasConsonantBefore(at) && ReplaceAndLengthen(at, "");

    private bool RemoveEs(int at)
    {
        if (_word.EndsAt(at, "ar") && InR1(at - 2) && HasConsonantBefore(at - 2))
        {
            return ReplaceAndLengthen(at, "");
        }

        if (_word.EndsAt(at, "er") && InR1(at - 2) && HasConsonantBefore(at - 2))
        {
            return Replace(at, "");
        }

        return InR1(at) && HasConsonantBefore(at) && Replace(at, "e");
    }

    private bool RemoveEn(int at)
    {
        if (_word.EndsAt(at, "hed") && InR1(at - 3))
        {
            return Replace(at - 3, "heid");
        }

        if (_word.EndsAt(at, "nd"))
        {
            return Replace(at, "");
        }

        if (_word.EndsAt(at, "d") && InR1(at - 1) && HasConsonantBefore(at - 1))
        {
            return Replace(at - 1, "");
        }

        if ((_word.EndsAt(at, "i") || _word.EndsAt(at, "j")) && HasVowelBefore(at - 1))
        {
            return Replace(at, "");
        }

        return InR1(at) && HasConsonantBefore(at) && ReplaceAndLengthen(at, "");
    }

    private bool RemoveJe(int at)
    {
        if (_word.EndsAt(at, "'t"))
        {
            return Replace(at - 2, "");
        }

        if (_word.EndsAt(at, "et") && InR1(at - 2) && HasConsonantBefore(at - 2))
        {
            return Replace(at - 2, "");
        }

        if (_word.EndsAt(at, "rnt"))
        {
            return Replace(at - 3, "rn");
        }

        // The vowel is looked for one letter further back: "baantje", not "aantje".
        if (_word.EndsAt(at, "t") && InR1(at - 1) && at >= 2 && HasVowelBefore(at - 2))
        {
            return Replace(at - 1, "");
        }

        if (_word.EndsAt(at, "ink"))
        {
            return Replace(at - 3, "ing");
        }

        if (_word.EndsAt(at, "mp"))
        {
            return Replace(at - 2, "m");
        }

        if (_word.EndsAt(at, "'") && InR1(at - 1))
        {
            return Replace(at - 1, "");
        }

        return InR1(at) && HasConsonantBefore(at) && Replace(at, "");
    }

    private readonly bool FindEnding(string[] endings, out string ending, out int at)
    {
        ending = _word.LongestEnding(endings) ?? "";
        at = _word.Length - ending.Length;
        return ending.Length > 0;
    }
}
