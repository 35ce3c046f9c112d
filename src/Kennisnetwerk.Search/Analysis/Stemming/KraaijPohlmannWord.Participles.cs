namespace Kennisnetwerk.Search.Analysis.Stemming;

/// <content>The loss of <c>ge</c> with the participle's ending, and the clean-up of the end.</content>
internal ref partial struct KraaijPohlmannWord
{
    // "geeft" is no "ge" and "effen"; "geval", "gevaar" and "gevaren" are words of their own.
    private static readonly string[] KeepsPrefix = ["eft", "val", "vaa", "vare"];

    /// <summary>Takes <c>ge</c> off the front when a verb stem with another syllable follows.</summary>
    public bool RemovePrefix()
    {
        if (!_word.StartsAt(0, "ge") || !HasSyllableAfter(2))
        {
            return false;
        }

        // "gevalideerd" is a participle all the same.
        var isValidate = _word.StartsAt(2, "vali");
        if (!isValidate && StartsWithAny(2, KeepsPrefix))
        {
            return false;
        }

        _word.Remove(0, 2);
        DropDiaeresis(isValidate ? 4 : 0);
        return true;
    }

    /// <summary>Takes the first <c>ge</c> after the first letter out: <c>afgewezen</c>.</summary>
    public bool RemoveInfix()
    {
        for (var index = 1; index + 2 <= _word.Length; index++)
        {
            if (_word.StartsAt(index, "ge"))
            {
                if (!HasSyllableAfter(index + 2))
                {
                    return false;
                }

                _word.Remove(index, 2);
                DropDiaeresis(index);
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes the <c>d</c> or <c>t</c> off a word that has lost its <c>ge</c>.</summary>
    public void RemoveParticipleEnding()
    {
        var at = _word.Length - 1;
        if (at < 0 || !InR1(at) || !HasConsonantBefore(at))
        {
            return;
        }

        if (_word[at] == 'd' && !(_word.EndsAt(at, "n") && InR1(at - 1)))
        {
            // "geind" (collected) meets "innen" (to collect), not "in".
            Replace(at, at == 2 && _word.EndsAt(at, "in") ? "n" : "");
        }
        else if (_word[at] == 't' && !(_word.EndsAt(at, "h") && InR1(at - 1)) && !(at == 2 && _word.EndsAt(at, "en")))
        {
            Replace(at, "");
        }
    }

    /// <summary>Takes the <c>t</c> of a verb off after k, f and p.</summary>
    public bool RemoveFinalT()
    {
        var end = _word.Length;
        return (_word.EndsAt(end, "kt") || _word.EndsAt(end, "ft") || _word.EndsAt(end, "pt")) && Replace(end - 1, "");
    }

    /// <summary>Makes a double consonant at the end single, and writes final v and z as f and s.</summary>
    public void CleanEnd()
    {
        var last = _word.Length - 1;
        if (last > 0 && _word[last] == _word[last - 1] && "bcdfghjklmnpqrstvwxz".Contains(_word[last], StringComparison.Ordinal))
        {
            // "innen" (to collect) must not meet "in".
            if (!(last == 2 && _word.EndsAt(3, "inn")))
            {
                Replace(last, "");
            }

        }
        else if (last >= 0)
        {
            _word[last] = _word[last] switch
            {
                'v' => 'f',
                'z' => 's',
                var letter => letter,
            };
        }
    }

    private readonly bool HasSyllableAfter(int index)
    {
        if (index + 3 > _word.Length)
        {
            return false;
        }

        while (!PassVowel(ref index))
        {
            if (++index >= _word.Length)
            {
                return false;
            }
        }

        while (PassVowel(ref index))
        {
        }

        return index < _word.Length;
    }

    private readonly bool StartsWithAny(int index, string[] texts)
    {
        foreach (var text in texts)
        {
            if (_word.StartsAt(index, text))
            {
                return true;
            }
        }

        return false;
    }

    private void DropDiaeresis(int index)
    {
        if (index < _word.Length && _word[index] is 'ë' or 'ï')
        {
            _word[index] = _word[index] == 'ë' ? 'e' : 'i';
        }
    }
}
