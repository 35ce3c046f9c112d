using System.Text;

namespace Kennisnetwerk.GraphQL.Language;

/// <summary>The layout of block strings: what reading takes away and what printing adds.</summary>
/// <remarks>Specification, section 2.10.4 String Value, "Block Strings".</remarks>
internal static class BlockString
{
    private const int LongestLine = 70;

    /// <summary>Takes away the indent that all lines but the first share, and blank lines at either end.</summary>
    /// <param name="raw">The raw value, with any line ends; the result has LF only.</param>
    public static string Dedent(string raw)
    {
        var lines = SplitLines(raw);
        var commonIndent = int.MaxValue;
        int first = lines.Count, last = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            var indent = CountIndent(lines[i]);
            if (indent == lines[i].Length)
            {
                continue;
            }

            first = Math.Min(first, i);
            last = i;
            commonIndent = i == 0 ? commonIndent : Math.Min(commonIndent, indent);
        }

        var value = new StringBuilder(raw.Length);
        for (var i = first; i <= last; i++)
        {
            var line = lines[i].AsSpan();
            value.Append(i == 0 ? line : line[Math.Min(commonIndent, line.Length)..]);
            value.Append(i == last ? "" : "\n");
        }

        return value.ToString();
    }

    /// <summary>Writes a value as a block string, over several lines where that reads better.</summary>
    /// <param name="value">A value that <see cref="IsPrintable"/> accepts, or one that was read from a block string.</param>
    public static string Print(string value)
    {
        var escaped = value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);
        var lines = SplitLines(escaped);
        var isSingleLine = lines.Count == 1;

        // Without a line break first, an indent shared by the other lines would be taken away on reading.
        var needsLeadingBreak = !isSingleLine && lines.Skip(1).All(line => line.Length == 0 || IsBlank(line[0]));
        var endsInQuotes = escaped.EndsWith("\\\"\"\"", StringComparison.Ordinal);
        var needsTrailingBreak = (value.EndsWith('"') && !endsInQuotes) || value.EndsWith('\\');
        var isSpread = !isSingleLine || value.Length > LongestLine || needsTrailingBreak || endsInQuotes;

        // A single line that starts with a blank keeps it only when it stands on the line of the quotes.
        var keepsFirstLine = isSingleLine && value.Length > 0 && IsBlank(value[0]);
        var leading = (isSpread && !keepsFirstLine) || needsLeadingBreak ? "\n" : "";
        var trailing = isSpread ? "\n" : "";
        return $"\"\"\"{leading}{escaped}{trailing}\"\"\"";
    }

    /// <summary>Whether a value survives printing and reading as a block string.</summary>
    /// <param name="value">Any value.</param>
    public static bool IsPrintable(string value) =>
        !value.Any(c => c < ' ' && c is not ('\t' or '\n')) && Dedent(Print(value)[3..^3]) == value;

    private static bool IsBlank(char c) => c is ' ' or '\t';

    private static int CountIndent(string line)
    {
        var indent = line.AsSpan().IndexOfAnyExcept(' ', '\t');
        return indent < 0 ? line.Length : indent;
    }

    private static List<string> SplitLines(string text)
    {
        List<string> lines = [];
        var rest = text.AsSpan();
        while (rest.IndexOfAny('\n', '\r') is var end and >= 0)
        {
            lines.Add(rest[..end].ToString());
            rest = rest[(rest[end..].StartsWith("\r\n") ? end + 2 : end + 1)..];
        }

        lines.Add(rest.ToString());
        return lines;
    }
}
