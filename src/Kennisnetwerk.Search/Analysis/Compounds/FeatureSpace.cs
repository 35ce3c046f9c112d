namespace Kennisnetwerk.Search.Analysis.Compounds;

/// <summary>
/// All features by which the splitter judges a word as a whole (<c>whole-…</c>) or one cut into modifier and head. A
/// name that starts with <c>listed-</c> counts only when the whole word is in the lexicon.
/// </summary>
internal static class FeatureSpace
{
    private static readonly List<FeatureBlock> All = [];

    // The word as a whole.
    public static readonly FeatureBlock WholeState = Block("whole-state", 3);
    public static readonly FeatureBlock WholeLength = Block("whole-length", 2);
    public static readonly FeatureBlock WholeTraits = Block("whole-traits", 10);
    public static readonly FeatureBlock WholeFamily = Block("whole-family", 3);
    public static readonly FeatureBlock WholeFrequency = Block("whole-frequency", 2);
    public static readonly FeatureBlock WholePart = Block("whole-part", 3);

    // A cut.
    public static readonly FeatureBlock Context = Block("context", 3);
    public static readonly FeatureBlock Link = Block("link", 9);
    public static readonly FeatureBlock ListedLink = Block("listed-link", 9);
    public static readonly FeatureBlock HeadKind = Block("head-kind", 5);
    public static readonly FeatureBlock ModifierLength = Block("modifier-length", 7);
    public static readonly FeatureBlock ListedModifierLength = Block("listed-modifier-length", 7);
    public static readonly FeatureBlock HeadLength = Block("head-length", 8);
    public static readonly FeatureBlock ListedHeadLength = Block("listed-head-length", 8);
    public static readonly FeatureBlock Families = Block("families", 6);
    public static readonly FeatureBlock ModifierFamily = Block("modifier-family", 8 * 7);
    public static readonly FeatureBlock HeadFamily = Block("head-family", 9 * 8);
    public static readonly FeatureBlock ListedModifierFamily = Block("listed-modifier-family", 8);
    public static readonly FeatureBlock ListedHeadFamily = Block("listed-head-family", 9);
    public static readonly FeatureBlock ListedSmallerFamily = Block("listed-smaller-family", 8);
    public static readonly FeatureBlock ModifierTraits = Block("modifier-traits", 10);
    public static readonly FeatureBlock HeadTraits = Block("head-traits", 10);
    public static readonly FeatureBlock ListedModifierTraits = Block("listed-modifier-traits", 10);
    public static readonly FeatureBlock ListedHeadTraits = Block("listed-head-traits", 10);
    public static readonly FeatureBlock OnlyName = Block("only-name", 2);
    public static readonly FeatureBlock OnlyVerb = Block("only-verb", 2);
    public static readonly FeatureBlock Frequencies = Block("frequencies", 2);
    public static readonly FeatureBlock ListedFrequencies = Block("listed-frequencies", 3);
    public static readonly FeatureBlock Particle = Block("particle", 6);
    public static readonly FeatureBlock SuffixHead = Block("suffix-head", 1);
    public static readonly FeatureBlock HeadEnding = Block("head-ending", 15);
    public static readonly FeatureBlock ListedHeadEnding = Block("listed-head-ending", 15);
    public static readonly FeatureBlock Seam = Block("seam", 7);
    public static readonly FeatureBlock ListedFamilies = Block("listed-families", 2);
    public static readonly FeatureBlock ListedFrequencyFamily = Block("listed-frequency-family", 7 * 8);
    public static readonly FeatureBlock PartFamily = Block("part-family", 2 * 8);
    public static readonly FeatureBlock ClosedClass = Block("closed-class", 8);

    /// <summary>Number of features.</summary>
    public static int Size => All[^1].Offset + All[^1].Size;

    /// <summary>The name of every feature, by number.</summary>
    public static IEnumerable<string> Names =>
        All.SelectMany(block => Enumerable.Range(0, block.Size).Select(bucket => $"{block.Name}:{bucket}"));

    private static FeatureBlock Block(string name, int size)
    {
        var offset = All.Count == 0 ? 0 : Size;
        var block = new FeatureBlock(name, offset, size);
        All.Add(block);
        return block;
    }
}
