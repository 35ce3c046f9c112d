using System.Buffers;
using Kennisnetwerk.Search.Analysis.Lexicon;

namespace Kennisnetwerk.Search.Analysis.Compounds;

/// <summary>
/// Says what speaks for leaving a word whole and for cutting it at a place. Families of words carry most: a part with
/// which many listed words begin or end is one that compounds are made with. A listed word is never counted in its own
/// parts' families, so that a word judges alike whether the list has it or not.
/// </summary>
internal sealed partial class CompoundFeatures(PartLookup parts)
{
    private const int ShortestModifier = 2;
    private const int ShortestHead = 2;
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private static readonly string[] HeadEndings =
        ["ers", "er", "ingen", "ing", "aar", "aars", "ster", "ig", "ige", "end", "ende", "lijk", "lijke", "s", "en"];

    /// <summary>First place where a word can be cut, and the last counted from its end.</summary>
    public static (int First, int FromEnd) CutRange => (ShortestModifier, ShortestHead);

    /// <summary>Features of the word as a whole.</summary>
    public void DescribeWhole(ReadOnlySpan<char> word, PartContext context, FeatureVector vector)
    {
        vector.Clear();
        var entry = parts.Find(word);
        vector.Add(FeatureSpace.WholeState[context != PartContext.Word ? 2 : entry.IsWord ? 0 : 1]);
        vector.Add(FeatureSpace.WholeLength[0], word.Length / 10f);
        if (entry.IsWord)
        {
            DescribeListed(word, entry, vector);
        }
        else if (context == PartContext.Modifier)
        {
            if (word.Length > 3 && word[^1] == 's' && parts.Find(word[..^1]) is { IsWord: true } stripped)
            {
                vector.Add(FeatureSpace.WholePart[0]);
                vector.Add(FeatureSpace.WholePart[1], stripped.Frequency / 16f);
            }
            else
            {
                vector.AddIf(entry.Modifier >= 3, FeatureSpace.WholePart[2]);
            }
        }
    }

    /// <summary>Features of a cut; false when neither part speaks for it.</summary>
    public bool DescribeCut(ReadOnlySpan<char> word, int cut, PartContext context, FeatureVector vector)
    {
        vector.Clear();
        var left = word[..cut];
        var right = word[cut..];
        if (!right.ContainsAny(Vowels))
        {
            return false;
        }

        var whole = parts.Find(word);
        var own = whole.IsWord ? 1 : 0;
        var modifier = parts.FindModifier(left, own);
        var head = parts.FindHead(right, own);
        var mayGuess = context == PartContext.Word && right.Length >= 4;
        if (modifier is null && mayGuess && left.Length >= 3 && head is { Kind: HeadKind.Word })
        {
            modifier = (Link.Unknown, LexiconEntry.Unknown);
        }
        else if (head is null && mayGuess && left.Length >= 4 && modifier is { Link: Link.None or Link.S or Link.En })
        {
            head = (HeadKind.Unknown, LexiconEntry.Unknown);
        }

        if (modifier is not { } first || head is not { } last)
        {
            return false;
        }

        vector.Add(FeatureSpace.Context[(int)context]);
        DescribeKinds(left, right, first.Link, last.Kind, whole.IsWord, vector);
        DescribeFamilies(left, right, whole, context, vector);
        DescribeClosedClasses(left, right, whole.IsWord, vector);
        DescribeTraits(left, right, first.Base, last.Entry, whole, vector);
        DescribeSeam(left, right, vector);
        return true;
    }

    private void DescribeListed(ReadOnlySpan<char> word, LexiconEntry entry, FeatureVector vector)
    {
        vector.Add(FeatureSpace.WholeLength[1], word.Length / 10f);
        AddTraits(FeatureSpace.WholeTraits, entry, vector);
        var origin = parts.BaseOf(word, entry);
        vector.AddIf(origin.Has(WordTraits.Joins), FeatureSpace.WholeTraits[9]);
        vector.Add(FeatureSpace.WholeFamily[0], Log(Math.Max(entry.NounModifier, origin.NounModifier)));
        vector.Add(FeatureSpace.WholeFamily[1], Log(Math.Max(entry.NounHead, origin.NounHead)));
        vector.Add(FeatureSpace.WholeFamily[2], Log(Math.Max(0, parts.CountPrefix(word) - 5)));
        var frequency = Math.Max(entry.Frequency, origin.Frequency);
        vector.Add(FeatureSpace.WholeFrequency[0], frequency / 16f);
        vector.AddIf(frequency > 0, FeatureSpace.WholeFrequency[1]);
    }

    private static void AddTraits(FeatureBlock block, LexiconEntry entry, FeatureVector vector)
    {
        for (var bit = 0; bit < 9; bit++)
        {
            vector.AddIf(((int)entry.Traits & (1 << bit)) != 0, block[bit]);
        }
    }

    private static float Log(int count) => MathF.Log(1 + count);

    private static int Bucket(int count) => System.Numerics.BitOperations.Log2((uint)count + 1);
}
