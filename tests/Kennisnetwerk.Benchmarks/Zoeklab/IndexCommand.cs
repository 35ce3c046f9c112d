using System.Diagnostics;
using System.Text.Json;
using Kennisnetwerk.Benchmarks.Zoeklab.Retrieval;

namespace Kennisnetwerk.Benchmarks.Zoeklab;

/// <summary><c>zoeklab index MAP DOCS.jsonl[.gz]…</c>: builds an index and prints how fast that went and how large it is.</summary>
internal static class IndexCommand
{
    public static int Run(string[] args)
    {
        if (args is not [var folder, _, ..])
        {
            Console.Error.WriteLine("usage: zoeklab index MAP DOCS.jsonl[.gz]… (- for standard input)");
            return 2;
        }

        var clock = Stopwatch.StartNew();
        var docs = LabIndex.Build(folder, LabSettings.Default, args[1..]);
        var seconds = clock.Elapsed.TotalSeconds;
        var bytes = Directory.GetFiles(folder).Sum(file => new FileInfo(file).Length);
        Console.Out.WriteLine(JsonSerializer.Serialize(new
        {
            engine = ZoeklabCommand.Engine,
            docs,
            seconds = Math.Round(seconds, 2),
            docs_per_s = Math.Round(docs / seconds),
            bytes,
        }));
        return 0;
    }
}
