using Kennisnetwerk.Search.Analysis.Lexicon;

namespace Kennisnetwerk.Search.Analysis.Compounds;

/// <summary>Cuts a word that may hold hyphens: at each of them, and within its pieces.</summary>
internal static class HyphenatedWord
{
    private const int ShortestPart = 2;

    /// <summary>The places where parts begin, ascending, without 0; a hyphen stays with the part before it.</summary>
    /// <remarks>A single letter (<c>b-elftal</c>) and a borrowed particle (<c>back-up</c>) are not cut off.</remarks>
    /// <param name="word">A folded word.</param>
    /// <param name="splitter">Cuts what stands between hyphens.</param>
    public static List<int> Cuts(string word, CompoundSplitter splitter)
    {
        var cuts = new List<int>();
        var start = 0;
        while (start < word.Length)
        {
            var hyphen = word.IndexOf('-', start);
            var end = hyphen < 0 ? word.Length : hyphen;
            if (start > ShortestPart && end - start >= ShortestPart && !IsBorrowed(word, start, end))
            {
                cuts.Add(start);
            }

            cuts.AddRange(splitter.Cuts(word.AsSpan()[start..end], ContextOf(word, start, end)).Select(cut => start + cut));
            start = end + 1;
        }

        // A hyphen before everything else joins nothing.
        return [.. cuts.Where(cut => cut > 1 || word[0] != '-')];
    }

    private static bool IsBorrowed(string word, int start, int end) =>
        end == word.Length && DutchAffixes.BorrowedParticles.Contains(word[start..end]);

    private static PartContext ContextOf(string word, int start, int end) => (start, end) switch
    {
        (0, var last) when last == word.Length => PartContext.Word,
        (_, var last) when last == word.Length => PartContext.Head,
        _ => PartContext.Modifier,
    };
}
