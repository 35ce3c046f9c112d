using Kennisnetwerk.Search.Index.Encoding;

namespace Kennisnetwerk.Search.Index.Postings;

/// <summary>
/// How the postings of one term lie in a file. Documents come in full blocks of 128 and a tail:
/// <code>
/// with full blocks:  last document × n | data start × n | positions start × n | bound × n | tail start | tail positions | data length
/// data:              block: bits of gaps, bits of shapes, packed gaps, packed shapes ... ; tail: (gap, shape) as variable-length integers
/// positions:         per document, per channel of its shape: gaps as variable-length integers
/// </code>
/// A bound is the greatest weighted frequency in the block (block-max: Ding and Suel, <i>Faster top-k document retrieval
/// using block-max indexes</i>, 2011).
/// </summary>
internal static class PostingsFormat
{
    public const int BlockSize = BitPacking.BlockSize;

    /// <summary>Bytes per full block in the four skip arrays.</summary>
    public const int SkipEntry = 16;

    /// <summary>Bytes after the skip arrays: start of the tail, start of its positions, length of the data.</summary>
    public const int SkipFooter = 12;

    public static int SkipLength(int fullBlocks) => fullBlocks == 0 ? 0 : (fullBlocks * SkipEntry) + SkipFooter;
}
