using Kennisnetwerk.Search.Analysis.Compounds;
using Kennisnetwerk.Search.Analysis.Lexicon;

namespace Kennisnetwerk.Search.Spelling;

/// <summary>
/// Corrects compounds that no list has: with one part right, the other is looked up; with both right, the linking
/// letters or the hyphen may be wrong.
/// </summary>
internal sealed class CompoundCorrector(SpellingVocabulary vocabulary, PartLookup parts)
{
    private const int ShortestWord = 9;
    private const int ShortestPart = 3;
    private const int ShortestWrongPart = 5;
    private const int FewestInFamily = 5;
    private const int MostLookups = 6;
    private const int PartLimit = 110;
    private const int MarkOnly = 30;
    private const int LinkCost = 45;
    private const int RareLink = 30;
    private const int HyphenCost = 90;
    private const int Guess = 40;

    // What an unlisted compound weighs: as a rare word, less rare the more words its known part makes.
    private const int UnlistedFrequency = 8;

    private static readonly string[] Links = ["", "s", "en", "n", "e"];
    private readonly CompoundSpelling _spelling = new(vocabulary, parts);

    /// <summary>Corrections, in no order; empty when no part of the word is known.</summary>
    /// <param name="key">The folded word.</param>
    public IEnumerable<SpellingSuggestion> Correct(string key)
    {
        var joined = key.Replace("-", "", StringComparison.Ordinal);
        if (joined.Length < ShortestWord)
        {
            yield break;
        }

        var guesses = Enumerable.Range(2, joined.Length - ShortestPart - 1)
            .SelectMany(cut => GuessesAt(joined[..cut], joined[cut..]))
            .ToLookup(guess => guess.Mistake == CompoundMistake.Link);
        foreach (var guess in guesses[true].Concat(guesses[false].OrderByDescending(guess => guess.Family).Take(MostLookups)))
        {
            foreach (var suggestion in Correct(guess, key))
            {
                yield return suggestion;
            }
        }
    }

    // Both parts known: what joins them may be wrong, or the first is a rare word that was not meant. One known: the other
    // is looked up, which takes its time.
    private IEnumerable<CompoundGuess> GuessesAt(string left, string right)
    {
        var modifier = parts.FindModifier(left, 0);
        var head = parts.FindHead(right, 0);
        var isLong = left.Length >= ShortestPart || _spelling.IsAbbreviation(left);
        var knownLeft = isLong && modifier is { Link: Link.None or Link.S or Link.En or Link.N or Link.E or Link.Bound };
        var knownRight = head is { Kind: HeadKind.Word, Entry: var entry } && IsNominal(entry);
        var leftFamily = parts.Find(left).NounModifier;
        var linked = knownLeft && knownRight && modifier!.Value.Link != Link.Bound;
        if (linked)
        {
            yield return new CompoundGuess(left, right, CompoundMistake.Link, Math.Min(leftFamily, head!.Value.Entry.NounHead));
        }

        if (knownLeft && !knownRight && right.Length >= ShortestWrongPart && leftFamily > 0)
        {
            yield return new CompoundGuess(left, right, CompoundMistake.Head, leftFamily);
        }

        var isRare = leftFamily < FewestInFamily && modifier is null or { Base.Frequency: 0 };
        if (knownRight && left.Length >= ShortestWrongPart && (!linked || isRare))
        {
            yield return new CompoundGuess(left, right, CompoundMistake.Modifier, head!.Value.Entry.NounHead);
        }
    }

    private IEnumerable<SpellingSuggestion> Correct(CompoundGuess guess, string key) => guess.Mistake switch
    {
        CompoundMistake.Link => Relink(guess.Left, guess.Right, parts.Find(guess.Right), key).Concat(Respell(guess.Left, guess.Right)),
        CompoundMistake.Head => NearHeads(guess.Right).Select(found => Suggest(guess.Left, found.Head, found.Cost, guess.Family)),
        _ => NearModifiers(guess.Left).Select(found => Suggest(found.Modifier, guess.Right, found.Cost, guess.Family)),
    };

    private IEnumerable<SpellingSuggestion> Relink(string left, string right, LexiconEntry head, string key)
    {
        foreach (var linked in Stems(left).SelectMany(stem => Links, (stem, link) => stem + link).Distinct())
        {
            var entry = parts.Find(linked);
            var isUsual = linked == left || entry.NounModifier >= FewestInFamily;
            if (!isUsual && !entry.IsWord && !(linked[^1] == 's' && linked[^2] != 's' && parts.Find(linked.AsSpan()[..^1]).Has(WordTraits.Noun)))
            {
                continue;
            }

            var cost = (linked == left ? LinkCost / 2 : LinkCost) + (isUsual ? 0 : RareLink);
            if (_spelling.Compose(linked, right) != key)
            {
                yield return Suggest(linked, right, cost, Math.Min(entry.NounModifier, head.NounHead));
            }
            else if (!key.Contains('-', StringComparison.Ordinal))
            {
                // Two of a kind stand side by side with a hyphen: zender-ontvanger.
                yield return new SpellingSuggestion($"{_spelling.Of(left)}-{_spelling.Of(right)}", HyphenCost + Guess + SpellingSuggester.Rarity(UnlistedFrequency), 0);
            }
        }
    }

    // Both are words, but another that sounds like the first makes more compounds: rouwverwerking, not rauwverwerking.
    private IEnumerable<SpellingSuggestion> Respell(string left, string right)
    {
        var family = parts.Find(left).NounModifier;
        return vocabulary.Alike(left)
            .Where(found => found.Cost > 0 && parts.Find(found.Word.Key).NounModifier > family)
            .Select(found => Suggest(found.Word.Key, right, found.Cost, parts.Find(found.Word.Key).NounModifier));
    }

    private IEnumerable<string> Stems(string left)
    {
        yield return left;
        foreach (var link in Links.Where(link => link.Length > 0 && left.Length > link.Length + ShortestPart && left.EndsWith(link, StringComparison.Ordinal)))
        {
            if (parts.Find(left.AsSpan()[..^link.Length]).IsWord)
            {
                yield return left[..^link.Length];
            }
        }
    }

    private IEnumerable<(string Head, int Cost)> NearHeads(string part) => vocabulary.Near(part, PartLimit)
        .Where(found => found.Cost > 0 && IsNominal(parts.Find(found.Word.Key)))
        .Select(found => (found.Word.Key, found.Cost + (parts.Find(found.Word.Key).NounHead > 0 ? 0 : RareLink)));

    private IEnumerable<(string Modifier, int Cost)> NearModifiers(string part)
    {
        var stem = part[^1] == 's' ? part[..^1] : part;
        foreach (var (word, cost) in vocabulary.Near(stem, PartLimit))
        {
            var linked = word.Key + part[stem.Length..];
            if (cost > 0 && word.Key.Length >= ShortestPart)
            {
                yield return (linked, cost + (cost <= MarkOnly || parts.Find(linked).NounModifier > 0 ? 0 : RareLink));
            }
        }
    }

    private SpellingSuggestion Suggest(string left, string right, int cost, int family)
    {
        var frequency = UnlistedFrequency + (int)(4 * Math.Log2(1 + family));
        return new SpellingSuggestion(_spelling.Compose(left, right), cost + Guess + SpellingSuggester.Rarity(frequency), 0);
    }

    private static bool IsNominal(LexiconEntry entry) => entry.Has(WordTraits.Noun | WordTraits.Adjective | WordTraits.Unclassified);
}
