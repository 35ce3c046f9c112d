using System.Globalization;
using Kennisnetwerk.Benchmarks.Zoeklab.Retrieval;
using Kennisnetwerk.Search;

namespace Kennisnetwerk.Benchmarks.Zoeklab;

/// <summary><c>zoeklab run MAP QUERIES.tsv UIT.run [k]</c>: asks each question and writes a TREC run file.</summary>
internal static class RunCommand
{
    private const int UsualCount = 100;

    public static int Run(string[] args)
    {
        if (args is not [var folder, var questions, var output, .. var rest] || rest.Length > 1)
        {
            Console.Error.WriteLine("usage: zoeklab run MAP QUERIES.tsv UIT.run [k]");
            return 2;
        }

        var count = rest is [var k] ? int.Parse(k, CultureInfo.InvariantCulture) : UsualCount;
        using var index = SearchIndex.OpenReadOnly(folder, LabSettings.Default);
        using var writer = new StreamWriter(output);
        foreach (var question in LabQuestion.Read(questions))
        {
            foreach (var (rank, hit) in LabIndex.Ask(index, question, count).Index())
            {
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"{question.Id} Q0 {hit.Id} {rank + 1} {hit.Score:0.######} {ZoeklabCommand.Engine}\n"));
            }
        }

        return 0;
    }
}
