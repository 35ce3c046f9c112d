using System.Text;
using Kennisnetwerk.Search.Analysis.Compounds;
using Kennisnetwerk.Search.Analysis.Lexicon;

namespace Kennisnetwerk.Search.Spelling;

/// <summary>
/// Corrects compounds that no list has: with one part right, the other is looked up; with both right, the linking
/// letters or the hyphen may be wrong.
/// </summary>
internal sealed class CompoundCorrector(SpellingVocabulary vocabulary, PartLookup parts)
{
    private const int ShortestWord = 8;
    private const int ShortestPart = 3;
    private const int ShortestKnownPart = 3;
    private const int ShortestWrongPart = 4;
    private const int FewestInFamily = 5;
    private const int PartLimit = 100;
    private const int MarkOnly = 30;
    private const int LinkCost = 30;
    private const int Guess = 30;

    // What an unlisted compound weighs: as a rare word, less rare the more words its known part makes.
    private const int UnlistedFrequency = 8;

    private static readonly string[] Links = ["", "s", "en", "n", "e"];

    // Where these vowels would meet, a hyphen keeps them apart (Woordenlijst Nederlandse Taal, rule 6.K).
    private static readonly string[] Clashes =
        ["aa", "ae", "ai", "au", "ee", "ei", "eu", "ie", "ii", "ij", "oe", "oi", "oo", "ou", "ui", "uu"];

    /// <summary>Corrections, in no order; empty when no part of the word is known.</summary>
    /// <param name="key">The folded word.</param>
    public IEnumerable<SpellingSuggestion> Correct(string key)
    {
        var joined = key.Replace("-", "", StringComparison.Ordinal);
        if (joined.Length < ShortestWord)
        {
            yield break;
        }

        for (var cut = ShortestPart; cut <= joined.Length - ShortestPart; cut++)
        {
            var left = joined[..cut];
            var right = joined[cut..];
            var modifier = parts.FindModifier(left, 0);
            var head = parts.FindHead(right, 0);
            var knownLeft = modifier is { Link: Link.None or Link.S or Link.En or Link.N or Link.E or Link.Bound };
            var knownRight = head is { Kind: HeadKind.Word } found && found.Entry.Has(WordTraits.Noun | WordTraits.Adjective | WordTraits.Unclassified);
            if (knownLeft && knownRight)
            {
                foreach (var suggestion in Relink(left, right, modifier!.Value, head!.Value.Entry, key))
                {
                    yield return suggestion;
                }
            }
            else if (knownLeft && left.Length >= ShortestKnownPart && right.Length >= ShortestWrongPart && parts.Find(left).Modifier >= FewestInFamily)
            {
                foreach (var (word, cost) in Near(right))
                {
                    yield return Suggest(left, word.Key, cost, parts.Find(left).NounModifier);
                }
            }
            else if (knownRight && right.Length >= ShortestKnownPart && left.Length >= ShortestWrongPart)
            {
                foreach (var (word, cost) in NearModifiers(left))
                {
                    yield return Suggest(word, right, cost, head!.Value.Entry.NounHead);
                }
            }
        }
    }

    private IEnumerable<SpellingSuggestion> Relink(
        string left, string right, (Link Link, LexiconEntry Base) modifier, LexiconEntry head, string key)
    {
        var stem = modifier.Link switch
        {
            Link.S or Link.N or Link.E => left[..^1],
            Link.En => left[..^2],
            _ => left,
        };
        foreach (var link in Links)
        {
            var linked = stem + link;
            var family = parts.Find(linked).NounModifier;
            if ((linked == left || family >= FewestInFamily) && Compose(linked, right) is var word && word != key)
            {
                yield return Suggest(linked, right, linked == left ? LinkCost / 2 : LinkCost, Math.Min(family, head.NounHead));
            }
        }
    }

    private List<(SpellingWord Word, int Cost)> Near(string part)
    {
        var found = new List<(int Word, int Cost)>();
        new TrieSearch(vocabulary.Trie, Encoding.ASCII.GetBytes(part), PartLimit).Collect(found);
        return [.. found.Where(candidate => candidate.Cost > 0)
            .Select(candidate => (vocabulary[candidate.Word], candidate.Cost))
            .Where(candidate => parts.Find(candidate.Item1.Key).NounHead > 0)];
    }

    private IEnumerable<(string Modifier, int Cost)> NearModifiers(string part)
    {
        var found = new List<(int Word, int Cost)>();
        var stem = part[^1] == 's' ? part[..^1] : part;
        new TrieSearch(vocabulary.Trie, Encoding.ASCII.GetBytes(stem), PartLimit).Collect(found);
        foreach (var (number, cost) in found)
        {
            var linked = vocabulary[number].Key + part[stem.Length..];
            if (cost > 0 && (cost <= MarkOnly || parts.Find(linked).NounModifier > 0))
            {
                yield return (linked, cost);
            }
        }
    }

    private static SpellingSuggestion Suggest(string left, string right, int cost, int family)
    {
        var frequency = UnlistedFrequency + (int)(4 * Math.Log2(1 + family));
        return new SpellingSuggestion(Compose(left, right), cost + Guess + SpellingSuggester.Rarity(frequency), 0);
    }

    private static string Compose(string left, string right) =>
        Array.IndexOf(Clashes, $"{left[^1]}{right[0]}") >= 0 ? $"{left}-{right}" : left + right;
}
