using Kennisnetwerk.Search.Analysis.Lexicon;

namespace Kennisnetwerk.Search.Analysis.Compounds;

/// <content>The features of a cut, by what they look at.</content>
internal sealed partial class CompoundFeatures
{
    private static void DescribeKinds(
        ReadOnlySpan<char> left, ReadOnlySpan<char> right, Link link, HeadKind head, bool isListed, FeatureVector vector)
    {
        vector.Add(FeatureSpace.Link[(int)link]);
        vector.Add(FeatureSpace.HeadKind[(int)head]);
        vector.Add(FeatureSpace.ModifierLength[left.Length]);
        vector.Add(FeatureSpace.HeadLength[right.Length]);
        vector.AddIf(isListed, FeatureSpace.ListedLink[(int)link]);
        vector.AddIf(isListed, FeatureSpace.ListedModifierLength[left.Length]);
        vector.AddIf(isListed, FeatureSpace.ListedHeadLength[right.Length]);
        for (var index = 0; index < HeadEndings.Length; index++)
        {
            if (right.Length > HeadEndings[index].Length + 2 && right.EndsWith(HeadEndings[index]))
            {
                vector.Add(FeatureSpace.HeadEnding[index]);
                vector.AddIf(isListed, FeatureSpace.ListedHeadEnding[index]);
            }
        }
    }

    private void DescribeFamilies(
        ReadOnlySpan<char> left, ReadOnlySpan<char> right, LexiconEntry whole, PartContext context, FeatureVector vector)
    {
        var own = whole.IsWord ? 1 : 0;
        var (modifier, head) = (parts.Find(left), parts.Find(right));
        var (anyModifier, anyHead) = (Math.Max(0, modifier.Modifier - own), Math.Max(0, head.Head - own));
        var nounModifier = Math.Max(0, modifier.NounModifier - (whole.Has(WordTraits.Verb) ? 0 : own));
        var nounHead = Math.Max(0, head.NounHead - own);
        vector.Add(FeatureSpace.Families[0], Log(anyModifier));
        vector.Add(FeatureSpace.Families[1], Log(anyHead));
        vector.AddIf(anyModifier == 0, FeatureSpace.Families[2]);
        vector.AddIf(anyHead == 0, FeatureSpace.Families[3]);
        vector.Add(FeatureSpace.Families[4], Log(modifier.VerbModifier));
        vector.Add(FeatureSpace.Families[5], nounModifier / (nounModifier + modifier.VerbModifier + 1f));
        var (modifierSize, headSize) = (Math.Min(Bucket(nounModifier), 7), Math.Min(Bucket(nounHead), 8));
        vector.Add(FeatureSpace.ModifierFamily[(modifierSize * 7) + Math.Min(left.Length, 6)]);
        vector.Add(FeatureSpace.HeadFamily[(headSize * 8) + Math.Min(right.Length, 7)]);
        var smaller = Math.Min(modifierSize, headSize);
        vector.AddIf(context != PartContext.Word, FeatureSpace.PartFamily[(whole.IsWord ? 8 : 0) + smaller]);
        if (whole.IsWord)
        {
            vector.Add(FeatureSpace.ListedFrequencyFamily[(Math.Min((whole.Frequency + 15) / 16, 6) * 8) + smaller]);
            vector.Add(FeatureSpace.ListedModifierFamily[modifierSize]);
            vector.Add(FeatureSpace.ListedHeadFamily[headSize]);
            vector.Add(FeatureSpace.ListedSmallerFamily[smaller]);
            vector.Add(FeatureSpace.ListedFamilies[0], Log(anyModifier));
            vector.Add(FeatureSpace.ListedFamilies[1], Log(anyHead));
        }
    }

    private static void DescribeTraits(
        ReadOnlySpan<char> left,
        ReadOnlySpan<char> right,
        LexiconEntry modifier,
        LexiconEntry head,
        LexiconEntry whole,
        FeatureVector vector)
    {
        AddTraits(FeatureSpace.ModifierTraits, modifier, vector);
        AddTraits(FeatureSpace.HeadTraits, head, vector);
        vector.AddIf(IsOnly(modifier, WordTraits.Name), FeatureSpace.OnlyName[0]);
        vector.AddIf(IsOnly(head, WordTraits.Name), FeatureSpace.OnlyName[1]);
        vector.AddIf(IsOnly(modifier, WordTraits.Verb), FeatureSpace.OnlyVerb[0]);
        vector.AddIf(IsOnly(head, WordTraits.Verb), FeatureSpace.OnlyVerb[1]);
        vector.Add(FeatureSpace.Frequencies[0], modifier.Frequency / 16f);
        vector.Add(FeatureSpace.Frequencies[1], head.Frequency / 16f);
        vector.AddIf(Contains(DutchAffixes.Suffixes, right), FeatureSpace.SuffixHead[0]);
        if (Contains(DutchAffixes.Particles, left))
        {
            vector.Add(FeatureSpace.Particle[0]);
            vector.Add(FeatureSpace.Particle[head.Has(WordTraits.Noun) ? 1 : head.Has(WordTraits.Adjective) ? 2 : 3]);
            vector.AddIf(Contains(DutchAffixes.FreeParticles, left), FeatureSpace.Particle[4]);
            vector.AddIf(right.EndsWith("ing") || right.EndsWith("ingen"), FeatureSpace.Particle[5]);
        }

        if (whole.IsWord)
        {
            AddTraits(FeatureSpace.ListedModifierTraits, modifier, vector);
            AddTraits(FeatureSpace.ListedHeadTraits, head, vector);
            vector.Add(FeatureSpace.ListedFrequencies[0], modifier.Frequency / 16f);
            vector.Add(FeatureSpace.ListedFrequencies[1], head.Frequency / 16f);
            vector.Add(FeatureSpace.ListedFrequencies[2], whole.Frequency / 16f);
        }
    }

    private static void DescribeClosedClasses(ReadOnlySpan<char> left, ReadOnlySpan<char> right, bool isListed, FeatureVector vector)
    {
        var offset = isListed ? 4 : 0;
        var isNumeral = Contains(DutchAffixes.Numerals, left);
        var isBound = Contains(DutchAffixes.BoundAdjectives, right);
        vector.AddIf(isNumeral, FeatureSpace.ClosedClass[offset]);
        vector.AddIf(isBound, FeatureSpace.ClosedClass[offset + 1]);
        vector.AddIf(isNumeral && isBound, FeatureSpace.ClosedClass[offset + 2]);
        vector.AddIf(Contains(DutchAffixes.ClassicalPrefixes, left), FeatureSpace.ClosedClass[offset + 3]);
    }

    private void DescribeSeam(ReadOnlySpan<char> left, ReadOnlySpan<char> right, FeatureVector vector)
    {
        var (before, after) = (Vowels.Contains(left[^1]), Vowels.Contains(right[0]));
        vector.Add(FeatureSpace.Seam[(before ? 2 : 0) + (after ? 1 : 0)]);
        vector.AddIf(left[^1] == right[0], FeatureSpace.Seam[4]);
        if (right[0] == 's')
        {
            Span<char> longer = stackalloc char[left.Length + 1];
            left.CopyTo(longer);
            longer[^1] = 's';
            vector.AddIf(parts.Find(longer).IsWord, FeatureSpace.Seam[5]);
            vector.AddIf(right.Length > 2 && parts.Find(right[1..]).IsWord, FeatureSpace.Seam[6]);
        }
    }

    private static bool IsOnly(LexiconEntry entry, WordTraits kind) =>
        entry.Has(kind)
        && !entry.Has((WordTraits.Noun | WordTraits.Adjective | WordTraits.Verb | WordTraits.Name | WordTraits.Unclassified) & ~kind);

    private static bool Contains(System.Collections.Frozen.FrozenSet<string> words, ReadOnlySpan<char> word) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
