using System.IO.Compression;
using System.Text;
using Kennisnetwerk.Search.Analysis.Lexicon;

namespace Kennisnetwerk.Lexicon;

/// <summary>Writes entries as <see cref="LexiconFormat"/> says; the same entries give the same bytes.</summary>
internal static class LexiconWriter
{
    public static void Write(IEnumerable<KeyValuePair<string, LexiconEntry>> entries, string path)
    {
        var sorted = entries.ToList();
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using var file = File.Create(path);
        using var compressed = new BrotliStream(file, CompressionLevel.Optimal);
        using var writer = new BinaryWriter(compressed, Encoding.UTF8);
        writer.Write(LexiconFormat.Magic);
        writer.Write(sorted.Count);
        WriteKeys(writer, sorted);
        foreach (var (_, entry) in sorted)
        {
            writer.Write((ushort)entry.Traits);
        }

        WriteColumn(writer, sorted, entry => QuantizeFrequency(entry.Frequency));
        WriteColumn(writer, sorted, entry => entry.Modifier);
        WriteColumn(writer, sorted, entry => entry.NounModifier);
        WriteColumn(writer, sorted, entry => entry.VerbModifier);
        WriteColumn(writer, sorted, entry => entry.Head);
        WriteColumn(writer, sorted, entry => entry.NounHead);
        WriteSpellings(writer, sorted);
    }

    private static void WriteKeys(BinaryWriter writer, List<KeyValuePair<string, LexiconEntry>> entries)
    {
        var previous = "";
        foreach (var (key, _) in entries)
        {
            var shared = 0;
            while (shared < previous.Length && shared < key.Length && previous[shared] == key[shared])
            {
                shared++;
            }

            writer.Write((byte)shared);
            writer.Write((byte)(key.Length - shared));
            writer.Write(Encoding.ASCII.GetBytes(key[shared..]));
            previous = key;
        }
    }

    private static void WriteColumn(
        BinaryWriter writer, List<KeyValuePair<string, LexiconEntry>> entries, Func<LexiconEntry, int> column)
    {
        foreach (var (_, entry) in entries)
        {
            writer.Write((byte)Math.Min(column(entry), LexiconFormat.MaxCount));
        }
    }

    private static void WriteSpellings(BinaryWriter writer, List<KeyValuePair<string, LexiconEntry>> entries)
    {
        var special = entries.Index().Where(row => row.Item.Value.Spelling is { } spelling && spelling != row.Item.Key).ToList();
        writer.Write(special.Count);
        foreach (var (index, (_, entry)) in special)
        {
            writer.Write(index);
            writer.Write(entry.Spelling!);
        }
    }

    // 16 steps to a factor of ten, so that a byte spans the lists' five orders of magnitude; 0 is a word on no list.
    private static int QuantizeFrequency(double frequency) =>
        frequency <= 0 ? 0 : Math.Clamp((int)Math.Round((Math.Log10(frequency) + 5) * 16), 1, LexiconFormat.MaxCount);
}
