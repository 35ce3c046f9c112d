using System.Diagnostics;
using Kennisnetwerk.Search.Spelling;

namespace Kennisnetwerk.Benchmarks.Zoeklab;

/// <summary><c>zoeklab spelling</c>: up to five suggestions for each word of standard input, a word a line, joined by tabs.</summary>
internal static class SpellingCommand
{
    public static int Run(string[] args)
    {
        var suggester = SpellingSuggester.Create();
        var (words, watch) = (0, new Stopwatch());
        using var output = new StreamWriter(Console.OpenStandardOutput());
        while (Console.In.ReadLine() is { } word)
        {
            watch.Start();
            var suggestions = suggester.Suggest(word);
            watch.Stop();
            words++;
            output.WriteLine(string.Join('\t', suggestions.Select(suggestion => suggestion.Word)));
        }

        Console.Error.WriteLine(FormattableString.Invariant($"{words} words, {watch.Elapsed.TotalMilliseconds / Math.Max(1, words):F3} ms a word"));

        return 0;
    }
}
