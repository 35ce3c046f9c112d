using System.Globalization;

namespace Kennisnetwerk.Search.Collection;

/// <summary>The place of a hit: how many hits there are up to and including it, and the state of the collection that they belong to.</summary>
internal static class SearchCursor
{
    public static string Print(int hits, string stamp) => string.Create(CultureInfo.InvariantCulture, $"{stamp}.{hits}");

    public static int Read(string cursor, string stamp)
    {
        var end = cursor.LastIndexOf('.');
        return end > 0 && cursor[..end] == stamp && int.TryParse(cursor[(end + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var hits)
            ? hits
            : throw new CursorExpiredException();
    }
}
