using Kennisnetwerk.Search.Analysis;
using Kennisnetwerk.Search.Analysis.Stemming;

namespace Kennisnetwerk.Benchmarks.Zoeklab;

/// <summary>
/// <c>zoeklab stam [--porter]</c>: the bare Snowball stem of each word of standard input, a word a line; Kraaij-Pohlmann
/// unless the older Porter algorithm is asked for.
/// </summary>
internal static class StamCommand
{
    public static int Run(string[] args)
    {
        var kind = args.Contains("--porter") ? StemmerKind.Porter : StemmerKind.KraaijPohlmann;
        while (Console.In.ReadLine() is { } word)
        {
            Console.Out.WriteLine(DutchStemmer.Stem(word, kind));
        }

        return 0;
    }
}
