using System.Text;
using Kennisnetwerk.Search.Index.Encoding;

namespace Kennisnetwerk.Search.Collection;

/// <summary>
/// The file of a commit: magic and version, the settings that it was made for, position, documents, and a CRC-32C over everything before it.
/// </summary>
internal static class CollectionFile
{
    private const string Name = "verzameling.knw";
    private const string Magic = "KNWV";
    private const int Version = 1;
    private const int ChecksumBytes = 4;

    public static StoredCollection Read(string folder, IndexSettings settings)
    {
        var path = Path.Combine(folder, Name);
        if (!File.Exists(path))
        {
            return new StoredCollection(0, []);
        }

        var bytes = File.ReadAllBytes(path);
        if (bytes.Length < ChecksumBytes || Checksum.Of(bytes.AsSpan(0, bytes.Length - ChecksumBytes)) != BitConverter.ToUInt32(bytes, bytes.Length - ChecksumBytes))
        {
            throw new IndexRebuildRequiredException(IndexRebuildReason.Damaged, path, "the checksum does not hold");
        }

        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        Require(reader.ReadString() == Magic && reader.ReadInt32() == Version, IndexRebuildReason.ForeignFormat, path, "the file has another format");
        Require(reader.ReadString() == settings.Fingerprint, IndexRebuildReason.OtherFields, path, "the index was made for other fields");
        Require(reader.ReadString() == settings.Analyzer.Identity.ToString(), IndexRebuildReason.OtherAnalysis, path, "the index was made by another analysis");
        var position = reader.ReadInt64();
        var documents = new IndexDocument[reader.ReadInt32()];
        for (var i = 0; i < documents.Length; i++)
        {
            documents[i] = ReadDocument(reader);
        }

        return new StoredCollection(position, documents);
    }

    public static void Write(string folder, IndexSettings settings, StoredCollection collection)
    {
        var buffer = new MemoryStream();
        using (var writer = new BinaryWriter(buffer, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Magic);
            writer.Write(Version);
            writer.Write(settings.Fingerprint);
            writer.Write(settings.Analyzer.Identity.ToString());
            writer.Write(collection.Position);
            writer.Write(collection.Documents.Count);
            foreach (var document in collection.Documents)
            {
                WriteDocument(writer, document);
            }

            writer.Flush();
            writer.Write(Checksum.Of(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
        }

        var path = Path.Combine(folder, Name);
        var next = path + ".nieuw";
        using (var file = new FileStream(next, FileMode.Create, FileAccess.Write))
        {
            buffer.WriteTo(file);
            file.Flush(flushToDisk: true);
        }

        File.Move(next, path, overwrite: true);
    }

    private static IndexDocument ReadDocument(BinaryReader reader)
    {
        var id = reader.ReadString();
        var prior = reader.ReadSingle();
        var fields = new IndexField[reader.ReadInt32()];
        for (var i = 0; i < fields.Length; i++)
        {
            var name = reader.ReadString();
            fields[i] = reader.ReadBoolean() ? IndexField.Of(name, reader.ReadString()) : IndexField.Of(name, reader.ReadInt64());
        }

        return new IndexDocument(id, fields) { Prior = prior };
    }

    private static void WriteDocument(BinaryWriter writer, IndexDocument document)
    {
        writer.Write(document.Id);
        writer.Write(document.Prior);
        writer.Write(document.Fields.Count);
        foreach (var field in document.Fields)
        {
            writer.Write(field.Name);
            writer.Write(field.Text is not null);
            if (field.Text is { } text)
            {
                writer.Write(text);
            }
            else
            {
                writer.Write(field.Number);
            }
        }
    }

    private static void Require(bool holds, IndexRebuildReason reason, string path, string detail)
    {
        if (!holds)
        {
            throw new IndexRebuildRequiredException(reason, path, detail);
        }
    }
}
