using System.Globalization;

namespace Kennisnetwerk.Search.Collection;

/// <summary>Where a page ended: the number of hits before it, and the state of the collection that they belong to.</summary>
internal static class SearchCursor
{
    public static string Print(int start, string stamp) => string.Create(CultureInfo.InvariantCulture, $"{stamp}.{start}");

    public static int Read(string? cursor, string stamp)
    {
        if (cursor is null)
        {
            return 0;
        }

        var end = cursor.LastIndexOf('.');
        return end > 0 && cursor[..end] == stamp && int.TryParse(cursor[(end + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            ? start
            : throw new CursorExpiredException();
    }
}
