namespace Kennisnetwerk.Benchmarks.Zoeklab.Retrieval;

/// <summary>A set of documents, questions and judgements on disk.</summary>
/// <param name="Name">Its name, as tables have it.</param>
/// <param name="Documents">The file with documents.</param>
/// <param name="Questions">The questions.</param>
/// <param name="Judgements">Per question the grade of each relevant document.</param>
internal sealed record RetrievalSet(
    string Name, string Documents, IReadOnlyList<LabQuestion> Questions, IReadOnlyDictionary<string, Dictionary<string, int>> Judgements)
{
    private const string Prefix = "nl-ir-";

    /// <summary>The sets in a folder with measuring data.</summary>
    public static IReadOnlyList<RetrievalSet> All(string folder) =>
        [.. Directory.GetDirectories(folder, Prefix + "*").Order(StringComparer.Ordinal).Select(Read)];

    private static RetrievalSet Read(string folder) => new(
        Path.GetFileName(folder)[Prefix.Length..],
        Directory.GetFiles(folder, "docs*.jsonl.gz").Single(),
        LabQuestion.Read(Path.Combine(folder, "queries-dev.tsv")),
        File.ReadLines(Path.Combine(folder, "qrels-dev.txt"))
            .Select(line => line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries))
            .GroupBy(row => row[0])
            .ToDictionary(rows => rows.Key, rows => rows.ToDictionary(row => row[2], row => int.Parse(row[3], System.Globalization.CultureInfo.InvariantCulture))));
}
