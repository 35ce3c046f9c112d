namespace Kennisnetwerk.Search.Index.Segments;

/// <summary>
/// The frame of a segment file: a header, sections one after the other without gaps, a table of contents with a checksum
/// for each section, and a footer. Every byte is under a checksum or compared with what it must be.
/// </summary>
internal static class SegmentFormat
{
    /// <summary>Raised with every change to any section's bytes; older files are rebuilt, not converted.</summary>
    public const uint Version = 1;

    /// <summary>Magic, then <see cref="Version"/>.</summary>
    public const int HeaderLength = 12;

    /// <summary>Offset, length and checksum of the table of contents, then the magic again.</summary>
    public const int FooterLength = 20;

    /// <summary>Bytes of one entry of the table of contents.</summary>
    public const int EntryLength = 16;

    /// <summary>First and last bytes of every segment file.</summary>
    public static ReadOnlySpan<byte> Magic => "KNSEGMNT"u8;
}
