namespace Kennisnetwerk.Benchmarks.Vragen;

/// <summary>What both servers are asked.</summary>
internal static class BenchQueries
{
    /// <summary>The queries by their names in the table.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["flat (50 rows)"] = "{ authors { id name country born } }",
        ["nested (50 × 10 × 5)"] = "{ authors { id name books { id title year reviews { id stars text } } } }",
        ["search (20 hits)"] = "{ search(text: \"water\", first: 20) { total hits { score book { id title year author { name } } } } }",
    };
}
