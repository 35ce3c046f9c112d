namespace Kennisnetwerk.Search.Index.Segments;

/// <summary>An entry in a segment file's table of contents.</summary>
/// <param name="Kind">What the section holds.</param>
/// <param name="Field">Number of the field it is about, or 0.</param>
/// <param name="Offset">Where it begins in the file.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Checksum">CRC-32C of its bytes.</param>
internal readonly record struct Section(SectionKind Kind, ushort Field, uint Offset, uint Length, uint Checksum);
