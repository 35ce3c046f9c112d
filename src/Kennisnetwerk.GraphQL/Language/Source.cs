using System.Text;

namespace Kennisnetwerk.GraphQL.Language;

/// <summary>A named source text in UTF-8.</summary>
/// <remarks>
/// Offsets are byte offsets. Lines and columns count from one; a line ends at LF, CR or CRLF (specification, section
/// 2.1.2) and a column counts UTF-16 code units, as editors and the other GraphQL tools do. The line table is made the
/// first time that a location is asked, so that a text without errors never pays for it.
/// </remarks>
public sealed class Source
{
    /// <summary>The name of a text that was given none.</summary>
    public const string DefaultName = "GraphQL";

    private int[]? _lineStarts;

    /// <summary>Takes a text in UTF-8; the memory must not change afterwards.</summary>
    /// <param name="utf8">The text; it may begin with a byte order mark.</param>
    /// <param name="name">The name that messages show, such as a file name.</param>
    public Source(ReadOnlyMemory<byte> utf8, string name = DefaultName)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Utf8 = utf8;
        Name = name;
    }

    /// <summary>Takes a text in UTF-16.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name that messages show, such as a file name.</param>
    /// <exception cref="GraphQLSyntaxException">The text has half of a surrogate pair.</exception>
    public Source(string text, string name = DefaultName)
        : this(Encode(text, name), name)
    {
    }

    /// <summary>The name that messages show.</summary>
    public string Name { get; }

    /// <summary>The text.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>The line and column of a byte offset.</summary>
    /// <param name="offset">A byte offset from zero up to and including the length of the text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the text.</exception>
    public SourceLocation GetLocation(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Utf8.Length);

        _lineStarts ??= FindLineStarts(Utf8.Span);
        var line = Array.BinarySearch(_lineStarts, offset);
        line = line < 0 ? ~line - 1 : line;
        var start = _lineStarts[line];
        var column = Encoding.UTF8.GetCharCount(Utf8.Span[start..offset]) + 1;
        return new SourceLocation(Name, line + 1, column);
    }

    private static int[] FindLineStarts(ReadOnlySpan<byte> text)
    {
        List<int> starts = [0];
        for (var i = 0; i < text.Length; i++)
        {
            var isLineEnd = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            if (isLineEnd)
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }

    private static byte[] Encode(string text, string name)
    {
        ArgumentNullException.ThrowIfNull(text);
        var utf8 = new byte[Encoding.UTF8.GetByteCount(text)];
        System.Text.Unicode.Utf8.FromUtf16(text, utf8, out var read, out var written, replaceInvalidSequences: false);
        if (read < text.Length)
        {
            var before = new Source(utf8.AsMemory(0, written), name);
            throw new GraphQLSyntaxException(before, written, $"Invalid character: U+{(int)text[read]:X4}.");
        }

        return utf8;
    }
}
