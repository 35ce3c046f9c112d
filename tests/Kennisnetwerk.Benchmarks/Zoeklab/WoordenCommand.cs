using Kennisnetwerk.Search.Analysis;

namespace Kennisnetwerk.Benchmarks.Zoeklab;

/// <summary><c>zoeklab woorden</c>: shows what the analyzer makes of each line of standard input, a token a line.</summary>
internal static class WoordenCommand
{
    public static int Run(string[] args)
    {
        var analyzer = DutchAnalyzer.Create();
        while (Console.In.ReadLine() is { } line)
        {
            foreach (var token in analyzer.Analyze(line))
            {
                Console.Out.WriteLine(
                    $"{token.Position}+{token.PositionLength}\t{token.Start}-{token.End}\t{token.Kind}\t{token.Term}{(token.IsStopWord ? "\t(stop)" : "")}");
            }

            Console.Out.WriteLine();
        }

        return 0;
    }
}
