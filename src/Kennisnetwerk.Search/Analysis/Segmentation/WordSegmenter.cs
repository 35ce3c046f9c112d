namespace Kennisnetwerk.Search.Analysis.Segmentation;

/// <summary>
/// Walks over the words of a text by the word boundaries of UAX #29 (rules WB4 to WB13b), and keeps together what
/// Dutch writes as one: words joined by hyphens (<c>co-ouderschap</c>), ranges and ages (<c>0-12</c>, <c>18-/18+</c>),
/// a closing plus (<c>Jeugdzorg+</c>) and an ampersand (<c>R&amp;D</c>). What has no letter or digit is passed over.
/// </summary>
internal ref struct WordSegmenter(ReadOnlySpan<char> text, int maxWordLength)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>First character of the current word.</summary>
    public int Start { get; private set; }

    /// <summary>The character after the current word; also where the search for the next begins.</summary>
    public int End { get; private set; }

    /// <summary>Goes to the next word; false at the end of the text.</summary>
    public bool MoveNext()
    {
        var index = End;
        while (index < _text.Length)
        {
            var kind = WordClasses.At(_text, index, out var length);
            if (kind is WordClass.Letter or WordClass.HebrewLetter or WordClass.Numeric or WordClass.Katakana
                or WordClass.Ideograph or WordClass.ExtendNumLet)
            {
                var limit = (int)Math.Min(_text.Length, (long)index + maxWordLength);
                var end = ScanWord(index, limit, out var hasContent);
                if (hasContent)
                {
                    Start = index;
                    End = ScanJoined(end, limit);
                    return true;
                }

                index = end;
                continue;
            }

            index += length;
        }

        Start = End = _text.Length;
        return false;
    }

    // One word of UAX #29 that starts at `index`; `hasContent` is false for a run of connectors alone ("___").
    private readonly int ScanWord(int index, int limit, out bool hasContent)
    {
        var previous = WordClasses.At(_text, index, out var length);
        hasContent = previous != WordClass.ExtendNumLet;
        var end = SkipIgnorable(index + length, limit);
        if (previous == WordClass.Ideograph)
        {
            return end;
        }

        while (end < limit)
        {
            var next = WordClasses.At(_text, end, out length);
            if (end + length > limit)
            {
                break;
            }

            if (Joins(previous, next))
            {
                hasContent |= next != WordClass.ExtendNumLet;
            }
            else
            {
                var after = SkipIgnorable(end + length, limit);
                var beyondLength = 0;
                var beyond = after < limit ? WordClasses.At(_text, after, out beyondLength) : WordClass.Other;
                if (after + beyondLength > limit || !Bridges(previous, next, beyond))
                {
                    // Rule WB7a: the quote behind a Hebrew letter is its own, and ends the word.
                    return next == WordClass.SingleQuote && previous == WordClass.HebrewLetter ? after : end;
                }

                next = beyond;
                end = after;
                length = beyondLength;
            }

            previous = next;
            end = SkipIgnorable(end + length, limit);
        }

        return end;
    }

    private readonly int SkipIgnorable(int index, int limit)
    {
        while (index < limit && WordClasses.At(_text, index, out var length) == WordClass.Ignorable && index + length <= limit)
        {
            index += length;
        }

        return index;
    }

    private readonly int ScanJoined(int end, int limit)
    {
        while (true)
        {
            end = JoinSign(end, limit);
            var next = end + 1;
            if (next >= limit || !IsJoiner(end, next))
            {
                return end;
            }

            var joined = ScanWord(next, limit, out var hasContent);
            if (!hasContent)
            {
                return end;
            }

            end = joined;
        }
    }

    // "18+", "Jeugdzorg+" and "18-", but not "2+2", "C++" or "jeugd-" in "jeugd- en gezinszorg".
    private readonly int JoinSign(int end, int limit)
    {
        if (end >= limit || _text[end] is not ('+' or '-') || (_text[end] == '-' && !char.IsAsciiDigit(_text[end - 1])))
        {
            return end;
        }

        var isFollowed = end + 1 < _text.Length && (_text[end + 1] is '+' or '-' || StartsWord(end + 1));
        return isFollowed ? end : end + 1;
    }

    private readonly bool IsJoiner(int index, int next)
    {
        if (!StartsWord(next))
        {
            return false;
        }

        var before = _text[index - 1];
        var after = _text[next];
        return _text[index] switch
        {
            '-' or '\u2010' or '\u2011' => true,
            '\u2012' or '\u2013' => char.IsAsciiDigit(before) && char.IsAsciiDigit(after),
            '/' => (char.IsAsciiDigit(before) || before is '+' or '-') && char.IsAsciiDigit(after),
            '&' => char.IsLetter(before) && char.IsLetter(after),
            _ => false,
        };
    }

    private readonly bool StartsWord(int index) =>
        WordClasses.At(_text, index, out _) is WordClass.Letter or WordClass.HebrewLetter or WordClass.Numeric;

    // Rules WB5, WB8 to WB10, WB13, WB13a and WB13b: no boundary between two neighbours.
    private static bool Joins(WordClass previous, WordClass next) => next switch
    {
        WordClass.Letter or WordClass.HebrewLetter or WordClass.Numeric => previous != WordClass.Katakana,
        WordClass.Katakana => previous is WordClass.Katakana or WordClass.ExtendNumLet,
        WordClass.ExtendNumLet => true,
        _ => false,
    };

    // Rules WB6, WB7, WB7b, WB7c, WB11 and WB12: a mark between two letters or two digits does not part them.
    private static bool Bridges(WordClass previous, WordClass mark, WordClass beyond) => mark switch
    {
        WordClass.MidLetter => IsLetter(previous) && IsLetter(beyond),
        WordClass.MidNum => previous == WordClass.Numeric && beyond == WordClass.Numeric,
        WordClass.MidNumLet or WordClass.SingleQuote => (IsLetter(previous) && IsLetter(beyond))
            || (previous == WordClass.Numeric && beyond == WordClass.Numeric),
        WordClass.DoubleQuote => previous == WordClass.HebrewLetter && beyond == WordClass.HebrewLetter,
        _ => false,
    };

    private static bool IsLetter(WordClass kind) => kind is WordClass.Letter or WordClass.HebrewLetter;
}
