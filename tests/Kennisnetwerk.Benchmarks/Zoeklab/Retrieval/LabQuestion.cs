namespace Kennisnetwerk.Benchmarks.Zoeklab.Retrieval;

/// <summary>A question of a file: id in the first column, class in between when there are three, text in the last.</summary>
internal sealed record LabQuestion(string Id, string Class, string Text)
{
    public static IReadOnlyList<LabQuestion> Read(string path) =>
    [
        .. File.ReadLines(path).Where(line => line.Length > 0)
            .Select(line => line.Split('\t'))
            .Select(row => new LabQuestion(row[0], row.Length > 2 ? row[1] : "", row[^1])),
    ];
}
