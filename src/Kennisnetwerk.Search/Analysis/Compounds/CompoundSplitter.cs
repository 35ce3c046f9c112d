namespace Kennisnetwerk.Search.Analysis.Compounds;

/// <summary>
/// Cuts Dutch compounds into their parts: of all ways to cut a word in two, and leaving it whole, the likeliest; then
/// each part again. Linking letters stay with the part before. Safe for any number of threads.
/// </summary>
/// <param name="parts">What is known of parts.</param>
/// <param name="model">The weights.</param>
/// <param name="bias">Added to the score of every cut: above 0 splits more words, below 0 fewer.</param>
internal sealed class CompoundSplitter(PartLookup parts, CompoundModel model, float bias = 0)
{
    private const int ShortestWord = 5;
    private const int MostParts = 8;
    private const int LongestWord = 64;
    private readonly CompoundFeatures _features = new(parts);


    [ThreadStatic]
    private static FeatureVector? t_vector;

    /// <summary>Splits with the product's own lexicon and weights.</summary>
    /// <param name="collection">The collection's words, or null.</param>
    /// <param name="bias">Added to the score of every cut.</param>
    public static CompoundSplitter Create(IWordFrequencies? collection = null, float bias = 0) =>
        new(new PartLookup(Lexicon.DutchLexicon.Instance, collection), CompoundModel.Instance, bias);

    /// <summary>The places where parts begin, ascending, without 0; empty for a word that is no compound.</summary>
    /// <param name="word">A folded word of letters (an apostrophe is allowed).</param>
    /// <param name="context">Where it stands.</param>
    public List<int> Cuts(ReadOnlySpan<char> word, PartContext context = PartContext.Word)
    {
        var parts = Parts(word, context);
        return [.. parts.Select(part => part.Start).Where(start => start > 0).Distinct()];
    }

    /// <summary>
    /// All parts: those that a compound is cut into, and those that these are cut into again. Ascending by start, the
    /// longer first; empty for a word that is no compound.
    /// </summary>
    /// <param name="word">A folded word of letters (an apostrophe is allowed).</param>
    /// <param name="context">Where it stands.</param>
    public List<(int Start, int End)> Parts(ReadOnlySpan<char> word, PartContext context = PartContext.Word)
    {
        var found = new List<(int, int)>();
        var other = word.IndexOfAnyExceptInRange('a', 'z');
        if (word.Length <= LongestWord && (other < 0 || word[other] == '\''))
        {
            Cut(word, 0, context, found);
        }

        return found;
    }

    /// <summary>A first part without the s that links it, when it is a listed word without and none with it.</summary>
    public string WithoutLink(string part) => parts.FindModifier(part, 0) is { Link: Link.S } ? part[..^1] : part;

    private void Cut(ReadOnlySpan<char> word, int offset, PartContext context, List<(int Start, int End)> found)
    {
        if (word.Length < ShortestWord || found.Count >= MostParts)
        {
            return;
        }

        var cut = Best(word, context);
        if (cut > 0)
        {
            found.Add((offset, offset + cut));
            Cut(word[..cut], offset, PartContext.Modifier, found);
            found.Add((offset + cut, offset + word.Length));
            Cut(word[cut..], offset + cut, PartContext.Head, found);
        }
    }

    private int Best(ReadOnlySpan<char> word, PartContext context)
    {
        var vector = t_vector ??= new FeatureVector();
        _features.DescribeWhole(word, context, vector);
        var (best, bestScore) = (0, model.Score(vector) - bias);
        var (first, fromEnd) = CompoundFeatures.CutRange;
        for (var cut = first; cut <= word.Length - fromEnd; cut++)
        {
            if (_features.DescribeCut(word, cut, context, vector) && model.Score(vector) is var score && score > bestScore)
            {
                (best, bestScore) = (cut, score);
            }
        }

        return best;
    }
}
