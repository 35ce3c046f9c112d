using Kennisnetwerk.Search.Analysis.Lexicon;

namespace Kennisnetwerk.Search.Analysis.Compounds;

/// <summary>Finds what parts of compounds are: in the lexicon, by their linking letters, or in the collection.</summary>
internal sealed class PartLookup(DutchLexicon lexicon, IWordFrequencies? collection)
{
    private const int CollectionMinimum = 3;
    private const int CollectionShortest = 4;

    /// <summary>The entry of a part; <c>kt</c> of older spelling counts as <c>ct</c> (<c>produkt</c>).</summary>
    public LexiconEntry Find(ReadOnlySpan<char> part)
    {
        var entry = lexicon.Find(part);
        if (entry.IsWord)
        {
            return entry;
        }

        var at = part.IndexOf("kt");
        if (at < 0 || part.Length > LexiconFormat.MaxKeyLength)
        {
            return entry;
        }

        Span<char> modern = stackalloc char[part.Length];
        part.CopyTo(modern);
        modern[at] = 'c';
        var variant = lexicon.Find(modern);
        return variant.IsWord ? variant : entry;
    }

    public int CountPrefix(ReadOnlySpan<char> prefix) => lexicon.CountPrefix(prefix);

    public bool IsInCollection(ReadOnlySpan<char> part) =>
        collection is not null && part.Length >= CollectionShortest && collection.Frequency(part) >= CollectionMinimum;

    /// <summary>How a first part becomes a word, with that word; null when it does not.</summary>
    /// <param name="part">The part, linking letters included.</param>
    /// <param name="ownCount">1 when the whole word is listed: it must not vouch for its own part.</param>
    public (Link Link, LexiconEntry Base)? FindModifier(ReadOnlySpan<char> part, int ownCount)
    {
        var entry = Find(part);
        if (entry.IsWord)
        {
            return (Link.None, entry);
        }

        if (TryStrip(part, "s", 3, out var stripped))
        {
            return (Link.S, stripped);
        }

        if (TryStrip(part, "en", 3, out stripped))
        {
            return (Link.En, stripped);
        }

        if (TryStrip(part, "n", 3, out stripped))
        {
            return (Link.N, stripped);
        }

        if (TryStrip(part, "e", 3, out stripped))
        {
            return (Link.E, stripped);
        }

        if (TryStrip(part, "er", 3, out stripped))
        {
            return (Link.Er, stripped);
        }

        if (entry.Modifier - ownCount >= 2 || IsInCollection(part))
        {
            return (Link.Bound, entry);
        }

        return IsCompound(part) || (part.Length > 6 && part[^1] == 's' && IsCompound(part[..^1])) ? (Link.Compound, entry) : null;
    }

    /// <summary>What a last part is, with its entry; null when nothing is known.</summary>
    public (HeadKind Kind, LexiconEntry Entry)? FindHead(ReadOnlySpan<char> part, int ownCount)
    {
        var entry = Find(part);
        if (entry.IsWord)
        {
            return (HeadKind.Word, entry);
        }

        if (entry.Head - ownCount >= 2)
        {
            return (HeadKind.Bound, entry);
        }

        if (IsCompound(part))
        {
            return (HeadKind.Compound, entry);
        }

        return IsInCollection(part) ? (HeadKind.Collection, entry) : null;
    }

    /// <summary>The entry that an inflected form seems to come from, or the form's own.</summary>
    public LexiconEntry BaseOf(ReadOnlySpan<char> word, LexiconEntry entry)
    {
        if (!entry.Has(WordTraits.Inflected))
        {
            return entry;
        }

        foreach (var ending in (ReadOnlySpan<string>)["en", "s", "e", "n", "je", "jes", "tje", "tjes", "er", "ste"])
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending))
            {
                var stem = word[..^ending.Length];
                var found = lexicon.Find(stem);
                if (found.IsWord && !found.Has(WordTraits.Inflected))
                {
                    return found;
                }

                if (stem[^1] == stem[^2] && lexicon.Find(stem[..^1]) is { IsWord: true } single)
                {
                    return single;
                }
            }
        }

        return entry;
    }

    private bool TryStrip(ReadOnlySpan<char> part, string link, int shortest, out LexiconEntry entry)
    {
        entry = part.Length >= link.Length + shortest && part.EndsWith(link) ? Find(part[..^link.Length]) : LexiconEntry.Unknown;
        return entry.IsWord;
    }

    // Two listed words, the first with or without a linking s; a look, not a judgement.
    private bool IsCompound(ReadOnlySpan<char> part)
    {
        if (part.Length < 6)
        {
            return false;
        }

        for (var cut = 3; cut <= part.Length - 3; cut++)
        {
            if (Find(part[cut..]).IsWord && (Find(part[..cut]).IsWord || TryStrip(part[..cut], "s", 3, out _)))
            {
                return true;
            }
        }

        return false;
    }
}
