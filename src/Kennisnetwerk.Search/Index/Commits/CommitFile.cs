using System.Globalization;
using System.Text;
using Kennisnetwerk.Search.Index.Encoding;
using Kennisnetwerk.Search.Index.Storage;

namespace Kennisnetwerk.Search.Index.Commits;

/// <summary>
/// The file that says what the index consists of, in lines of text. It is written under another name after everything it
/// names is safe on disk, and then renamed: a crash leaves the commit before it or the commit itself, nothing in between.
/// </summary>
internal static class CommitFile
{
    public const string Name = "commit";
    private const string TemporaryName = "commit.new";
    private const string Title = "kennisnetwerk-zoekindex";
    private const int Version = 1;
    private const string NoDeletes = "-";

    public static void Write(IIndexStorage storage, CommitPoint commit)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Title} {Version}\n");
        text.Append(CultureInfo.InvariantCulture, $"fields {commit.Fingerprint}\nanalysis {commit.Analysis}\n");
        text.Append(CultureInfo.InvariantCulture, $"position {commit.Position}\nnext {commit.NextFile}\n");
        foreach (var segment in commit.Segments)
        {
            text.Append(CultureInfo.InvariantCulture, $"segment {segment.File} {segment.Deletes ?? NoDeletes}\n");
        }

        var body = System.Text.Encoding.UTF8.GetBytes(text.ToString());
        text.Append(CultureInfo.InvariantCulture, $"checksum {Checksum.Of(body):x8}\n");
        using (var file = storage.Create(TemporaryName))
        {
            file.Write(System.Text.Encoding.UTF8.GetBytes(text.ToString()));
            file.Sync();
        }

        // Segments and the temporary name must be on disk before the new name points at them.
        storage.SyncNames();
        storage.Rename(TemporaryName, Name);
        storage.SyncNames();
    }

    /// <summary>Reads the last commit, or null when there has been none.</summary>
    /// <exception cref="IndexRebuildRequiredException">It is foreign or damaged.</exception>
    public static CommitPoint? Read(IIndexStorage storage)
    {
        byte[] bytes;
        try
        {
            bytes = storage.Open(Name).ToArray();
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }

        var place = Path.Combine(storage.Place, Name);
        var text = System.Text.Encoding.UTF8.GetString(bytes);
        var last = text.LastIndexOf("checksum ", StringComparison.Ordinal);
        if (!text.StartsWith($"{Title} {Version}\n", StringComparison.Ordinal) || last < 0)
        {
            throw new IndexRebuildRequiredException(
                IndexRebuildReason.ForeignFormat, place, $"this is not a commit of a search index of format {Version}");
        }

        var body = System.Text.Encoding.UTF8.GetBytes(text[..last]);
        var expected = string.Create(CultureInfo.InvariantCulture, $"checksum {Checksum.Of(body):x8}\n");
        if (!bytes.AsSpan(0, body.Length).SequenceEqual(body) || text[last..] != expected)
        {
            throw new IndexRebuildRequiredException(IndexRebuildReason.Damaged, place, "the commit does not match its checksum");
        }

        return Parse(text[..last]);
    }

    private static CommitPoint Parse(string body)
    {
        var commit = new CommitPoint("", "", 0, 0, []);
        var segments = new List<CommittedSegment>();
        foreach (var line in body.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var words = line.Split(' ', 2);
            commit = words[0] switch
            {
                "fields" => commit with { Fingerprint = words[1] },
                "analysis" => commit with { Analysis = words[1] },
                "position" => commit with { Position = long.Parse(words[1], CultureInfo.InvariantCulture) },
                "next" => commit with { NextFile = long.Parse(words[1], CultureInfo.InvariantCulture) },
                _ => commit,
            };
            if (words[0] == "segment")
            {
                var names = words[1].Split(' ');
                segments.Add(new CommittedSegment(names[0], names[1] == NoDeletes ? null : names[1]));
            }
        }

        return commit with { Segments = segments };
    }
}
