using Kennisnetwerk.Search.Index.Encoding;

namespace Kennisnetwerk.Search.Index.Columns;

/// <summary>A document's stored values: field number, length in bytes, UTF-8 text, one after the other.</summary>
internal static class StoredRecord
{
    public static void Append(ByteBuffer record, int field, ReadOnlySpan<char> text)
    {
        var length = System.Text.Encoding.UTF8.GetByteCount(text);
        record.WriteVarUInt((ulong)field);
        record.WriteVarUInt((ulong)length);
        System.Text.Encoding.UTF8.GetBytes(text, record.Append(length));
    }

    public static List<(int Field, string Text)> Read(ReadOnlySpan<byte> record)
    {
        var values = new List<(int, string)>();
        var reader = new ByteReader(record);
        while (!reader.AtEnd)
        {
            var field = reader.ReadVarInt();
            values.Add((field, System.Text.Encoding.UTF8.GetString(reader.ReadBytes(reader.ReadVarInt()))));
        }

        return values;
    }
}
