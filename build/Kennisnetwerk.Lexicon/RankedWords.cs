using System.Text.Json;

namespace Kennisnetwerk.Lexicon;

/// <summary>A list of words, most frequent first: a word a line, or a JSON array of strings.</summary>
internal static class RankedWords
{
    public static IReadOnlyList<string> Read(string path) => Path.GetExtension(path) == ".json"
        ? JsonSerializer.Deserialize<string[]>(File.ReadAllText(path)) ?? []
        : [.. File.ReadLines(path).Select(line => line.Trim()).Where(line => line.Length > 0)];
}
