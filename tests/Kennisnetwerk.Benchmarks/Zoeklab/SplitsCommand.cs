using Kennisnetwerk.Search.Analysis.Compounds;
using Kennisnetwerk.Search.Analysis.Folding;

namespace Kennisnetwerk.Benchmarks.Zoeklab;

/// <summary>
/// <c>zoeklab splits</c>: the parts of each word of standard input, a word a line, joined by <c>|</c> so that they spell
/// the word as it was given.
/// </summary>
internal static class SplitsCommand
{
    public static int Run(string[] args)
    {
        var splitter = CompoundSplitter.Create();
        var folder = new TextFolder(foldDiacritics: true);
        using var output = new StreamWriter(Console.OpenStandardOutput());
        while (Console.In.ReadLine() is { } word)
        {
            var folded = folder.Fold(word);
            var cuts = HyphenatedWord.Cuts(folded.Text, splitter).Select(folded.OriginOf).Where(cut => cut > 0).Distinct();
            var start = 0;
            foreach (var cut in cuts)
            {
                output.Write(word.AsSpan(start, cut - start));
                output.Write('|');
                start = cut;
            }

            output.WriteLine(word.AsSpan(start));
        }

        return 0;
    }
}
