using System.Globalization;
using Kennisnetwerk.GraphQL.Execution;

namespace Kennisnetwerk.Benchmarks.Vragen;

/// <summary>What the documents in the cache really weigh, beside the estimate that bounds the cache.</summary>
internal static class CacheWeight
{
    private const int Documents = 2_000;

    public static void Print(string folder)
    {
        Console.WriteLine("| document | characters | on the heap, each | the estimate |");
        Console.WriteLine("|---|---|---|---|");
        Measure(folder, "small", "{ authors { id } }");
        foreach (var (name, query) in BenchQueries.All)
        {
            Measure(folder, name, query);
        }

        var fields = string.Join(' ', Enumerable.Range(0, 40).Select(i => $"f{i}: search(text: \"w{i}\") {{ hits {{ book {{ id author {{ name }} }} }} }}"));
        Measure(folder, "large", $"{{ {fields} }}");
        Measure(folder, "dense", $"{{ authors {{ {string.Join(' ', Enumerable.Repeat("id", 1_000))} }} }}");
    }

    private static void Measure(string folder, string name, string query)
    {
        var executor = BenchService.Create(folder, new ExecutionOptions { DocumentCacheBytes = long.MaxValue, MaxCost = long.MaxValue });
        Prepare(executor, query, Documents);
        var (heap, estimate) = (GC.GetTotalMemory(forceFullCollection: true), executor.CachedDocumentBytes);
        for (var i = 0; i < Documents; i++)
        {
            Prepare(executor, query, i);
        }

        heap = (GC.GetTotalMemory(forceFullCollection: true) - heap) / Documents;
        estimate = (executor.CachedDocumentBytes - estimate) / Documents;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {query.Length} | {heap:N0} bytes | {estimate:N0} bytes |"));
        GC.KeepAlive(executor);
    }

    /// <summary>Prepares a text that is in no cache yet: the name of the operation makes it another.</summary>
    private static void Prepare(GraphQLExecutor executor, string query, int number)
    {
        if (!executor.TryPrepare(new GraphQLRequest { Query = $"query Q{number} {query}" }, null, out _, out _))
        {
            throw new InvalidOperationException($"{query} is refused.");
        }
    }
}
