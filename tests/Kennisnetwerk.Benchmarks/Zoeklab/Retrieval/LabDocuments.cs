using System.IO.Compression;
using System.Text.Json;
using Kennisnetwerk.Search;

namespace Kennisnetwerk.Benchmarks.Zoeklab.Retrieval;

/// <summary>Reads documents a line, <c>{"id","title","text"}</c>, from files, packed files (<c>.gz</c>) or standard input (<c>-</c>).</summary>
internal static class LabDocuments
{
    public static IEnumerable<IndexOperation> Read(string path)
    {
        using var reader = new StreamReader(Open(path));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                yield return IndexOperation.Upsert(Parse(line));
            }
        }
    }

    private static Stream Open(string path) => path switch
    {
        "-" => Console.OpenStandardInput(),
        _ when path.EndsWith(".gz", StringComparison.Ordinal) => new GZipStream(File.OpenRead(path), CompressionMode.Decompress),
        _ => File.OpenRead(path),
    };

    private static IndexDocument Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new IndexDocument(
            root.GetProperty("id").GetString()!,
            [
                IndexField.Of(LabSettings.Title, root.TryGetProperty("title", out var title) ? title.GetString() ?? "" : ""),
                IndexField.Of(LabSettings.Text, root.TryGetProperty("text", out var text) ? text.GetString() ?? "" : ""),
            ]);
    }
}
