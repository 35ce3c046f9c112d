using Kennisnetwerk.Search.Index.Encoding;

namespace Kennisnetwerk.Search.Index.Segments;

/// <summary>Checks a segment file from the first byte to the last and gives out its sections.</summary>
internal sealed class SegmentFileReader
{
    private readonly ReadOnlyMemory<byte> _file;
    private readonly string _place;
    private readonly Dictionary<(SectionKind, int), Section> _sections = [];

    /// <summary>Opens a file.</summary>
    /// <param name="file">All its bytes.</param>
    /// <param name="place">Its name for messages.</param>
    /// <param name="verify">Whether to compare every section with its checksum.</param>
    /// <exception cref="IndexRebuildRequiredException">The file is foreign, of another version, or damaged.</exception>
    public SegmentFileReader(ReadOnlyMemory<byte> file, string place, bool verify)
    {
        _file = file;
        _place = place;
        var bytes = file.Span;
        CheckHeader(bytes);
        ReadTable(bytes);
        if (verify)
        {
            foreach (var section in _sections.Values)
            {
                if (Checksum.Of(bytes.Slice((int)section.Offset, (int)section.Length)) != section.Checksum)
                {
                    throw Damaged($"section {section.Kind} does not match its checksum");
                }
            }
        }
    }

    public int Length => _file.Length;

    public ReadOnlyMemory<byte> Get(SectionKind kind, int field = 0) =>
        _sections.TryGetValue((kind, field), out var section)
            ? _file.Slice((int)section.Offset, (int)section.Length)
            : throw Damaged($"section {kind} of field {field} is missing");

    public bool Has(SectionKind kind, int field = 0) => _sections.ContainsKey((kind, field));

    private void CheckHeader(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < SegmentFormat.HeaderLength + SegmentFormat.FooterLength)
        {
            throw Damaged("the file is cut short");
        }

        if (!bytes.StartsWith(SegmentFormat.Magic))
        {
            throw new IndexRebuildRequiredException(IndexRebuildReason.ForeignFormat, _place, "this is not a segment of a search index");
        }

        var version = new ByteReader(bytes, SegmentFormat.Magic.Length).ReadUInt32();
        if (version != SegmentFormat.Version)
        {
            throw new IndexRebuildRequiredException(
                IndexRebuildReason.ForeignFormat,
                _place,
                $"the segment has format version {version}, this program writes and reads version {SegmentFormat.Version}");
        }
    }

    private void ReadTable(ReadOnlySpan<byte> bytes)
    {
        var footer = new ByteReader(bytes, bytes.Length - SegmentFormat.FooterLength);
        var (offset, length, checksum) = (footer.ReadUInt32(), footer.ReadUInt32(), footer.ReadUInt32());
        if (!bytes.EndsWith(SegmentFormat.Magic)
            || offset + (long)length + SegmentFormat.FooterLength != bytes.Length
            || length % SegmentFormat.EntryLength != 0)
        {
            throw Damaged("the footer is not that of a complete segment");
        }

        var table = bytes.Slice((int)offset, (int)length);
        if (Checksum.Of(table) != checksum)
        {
            throw Damaged("the table of contents does not match its checksum");
        }

        var reader = new ByteReader(table);
        while (!reader.AtEnd)
        {
            var section = new Section(
                (SectionKind)reader.ReadUInt16(), reader.ReadUInt16(), reader.ReadUInt32(), reader.ReadUInt32(), reader.ReadUInt32());
            _sections[(section.Kind, section.Field)] = section;
        }
    }

    private IndexRebuildRequiredException Damaged(string detail) => new(IndexRebuildReason.Damaged, _place, detail);
}
