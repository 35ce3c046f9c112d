using System.Text;
using Kennisnetwerk.Search;

namespace Kennisnetwerk.Api.Roots;

/// <summary>A fragment with what was found between U+E000 and U+E001, which no text of the graph needs.</summary>
internal static class MarkedText
{
    private const char Open = '\uE000';
    private const char Close = '\uE001';

    public static string Of(FieldHighlight highlight)
    {
        var text = new StringBuilder();
        var at = 0;
        foreach (var mark in highlight.Marks)
        {
            text.Append(highlight.Text, at, mark.Start - at).Append(Open).Append(highlight.Text, mark.Start, mark.Length).Append(Close);
            at = mark.Start + mark.Length;
        }

        return text.Append(highlight.Text, at, highlight.Text.Length - at).ToString();
    }
}
