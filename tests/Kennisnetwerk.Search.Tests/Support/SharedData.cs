using System.IO.Compression;

namespace Kennisnetwerk.Search.Tests.Support;

/// <summary>Third-party data to measure on, read where KENNISNETWERK_DATA points; a test that lacks it skips loudly.</summary>
internal static class SharedData
{
    /// <summary>The rows of a tab-separated file after its header.</summary>
    public static IEnumerable<string[]> ReadRows(string relativePath) => ReadLines(relativePath).Skip(1).Select(line => line.Split('\t'));

    public static IEnumerable<string> ReadLines(string relativePath)
    {
        var root = Environment.GetEnvironmentVariable("KENNISNETWERK_DATA");
        var path = Path.Combine(root ?? "", relativePath);
        if (root is null || !File.Exists(path))
        {
            Assert.Skip($"{relativePath} is not there; set KENNISNETWERK_DATA to the folder with the measuring data.");
        }

        return Lines(path);
    }

    private static IEnumerable<string> Lines(string path)
    {
        using var file = File.OpenRead(path);
        using var reader = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
