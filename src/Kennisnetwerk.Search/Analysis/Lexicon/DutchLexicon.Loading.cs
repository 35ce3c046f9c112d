using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Kennisnetwerk.Search.Analysis.Lexicon;

/// <content>Reading the file that the build wrote (<see cref="LexiconFormat"/>).</content>
internal sealed partial class DutchLexicon
{
    /// <summary>Reads a lexicon.</summary>
    /// <exception cref="InvalidDataException">The bytes are no lexicon of this format.</exception>
    public static DutchLexicon Load(Stream stream)
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        var bytes = memory.ToArray();
        using var decompressed = new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var reader = new BinaryReader(new BufferedStream(decompressed, 1 << 16), Encoding.UTF8);
        if (reader.ReadUInt32() != LexiconFormat.Magic)
        {
            throw new InvalidDataException("The lexicon has another format than this version reads; build the project again.");
        }

        var count = reader.ReadInt32();
        var starts = new int[count + 1];
        var keys = ReadKeys(reader, starts);
        var traits = new WordTraits[count];
        for (var index = 0; index < count; index++)
        {
            traits[index] = (WordTraits)reader.ReadUInt16();
        }

        var columns = new Columns(
            traits,
            reader.ReadBytes(count),
            reader.ReadBytes(count),
            reader.ReadBytes(count),
            reader.ReadBytes(count),
            reader.ReadBytes(count),
            reader.ReadBytes(count),
            ReadSpellings(reader));
        return new DutchLexicon(keys, starts, columns, Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 8)));
    }

    private static byte[] ReadKeys(BinaryReader reader, int[] starts)
    {
        var keys = new byte[(starts.Length - 1) * 12];
        Span<byte> key = stackalloc byte[byte.MaxValue * 2];
        for (var index = 0; index + 1 < starts.Length; index++)
        {
            var shared = reader.ReadByte();
            var added = reader.ReadByte();
            reader.BaseStream.ReadExactly(key.Slice(shared, added));
            var length = shared + added;
            if (starts[index] + length > keys.Length)
            {
                Array.Resize(ref keys, keys.Length * 2);
            }

            key[..length].CopyTo(keys.AsSpan(starts[index]));
            starts[index + 1] = starts[index] + length;
        }

        return keys;
    }

    private static Dictionary<int, string> ReadSpellings(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var spellings = new Dictionary<int, string>(count);
        for (var row = 0; row < count; row++)
        {
            var index = reader.ReadInt32();
            spellings[index] = reader.ReadString();
        }

        return spellings;
    }

    private sealed record Columns(
        WordTraits[] Traits,
        byte[] Frequency,
        byte[] Modifier,
        byte[] NounModifier,
        byte[] VerbModifier,
        byte[] Head,
        byte[] NounHead,
        Dictionary<int, string> Spellings);
}
