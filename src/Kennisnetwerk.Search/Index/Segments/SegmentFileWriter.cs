using Kennisnetwerk.Search.Index.Encoding;
using Kennisnetwerk.Search.Index.Storage;

namespace Kennisnetwerk.Search.Index.Segments;

/// <summary>Writes the frame of a segment file around its sections.</summary>
internal sealed class SegmentFileWriter
{
    private readonly IStorageFile _file;
    private readonly List<Section> _sections = [];
    private Section _current;
    private uint _state;
    private long _position;

    public SegmentFileWriter(IStorageFile file)
    {
        _file = file;
        var header = new ByteBuffer();
        header.WriteBytes(SegmentFormat.Magic);
        header.WriteUInt32(SegmentFormat.Version);
        _file.Write(header.Written);
        _position = header.Length;
    }

    /// <summary>Bytes written in the current section.</summary>
    public uint SectionLength => checked((uint)(_position - _current.Offset));

    public void Begin(SectionKind kind, int field = 0)
    {
        _current = new Section(kind, (ushort)field, checked((uint)_position), 0, 0);
        _state = Checksum.Seed;
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        _state = Checksum.Continue(_state, bytes);
        _file.Write(bytes);
        _position += bytes.Length;
        if (_position > int.MaxValue - (1 << 20))
        {
            throw new IOException("A segment would pass 2 GiB; lower the segment size that merges may reach.");
        }
    }

    public void End() => _sections.Add(_current with { Length = SectionLength, Checksum = Checksum.Finish(_state) });

    public void Write(SectionKind kind, int field, ReadOnlySpan<byte> bytes)
    {
        Begin(kind, field);
        Write(bytes);
        End();
    }

    /// <summary>Writes table of contents and footer. Syncing is the caller's business.</summary>
    public void Finish()
    {
        var table = new ByteBuffer();
        foreach (var section in _sections)
        {
            table.WriteUInt16((ushort)section.Kind);
            table.WriteUInt16(section.Field);
            table.WriteUInt32(section.Offset);
            table.WriteUInt32(section.Length);
            table.WriteUInt32(section.Checksum);
        }

        var checksum = Checksum.Of(table.Written);
        var length = table.Length;
        table.WriteUInt32(checked((uint)_position));
        table.WriteUInt32((uint)length);
        table.WriteUInt32(checksum);
        table.WriteBytes(SegmentFormat.Magic);
        _file.Write(table.Written);
    }
}
