using System.Globalization;
using Kennisnetwerk.Search.Query.Ranking;

namespace Kennisnetwerk.Search.Query.Paging;

/// <summary>Where a page ended.</summary>
/// <param name="Opening">Names the opening of the index, so that a cursor of another one is told apart.</param>
/// <param name="Version">The state of the index that the page was of.</param>
/// <param name="Hits">Hits on this page and those before.</param>
/// <param name="Last">The last hit.</param>
internal readonly record struct SearchCursor(string Opening, long Version, int Hits, ScoredDocument Last)
{
    private const int Parts = 5;

    public static SearchCursor Read(string text)
    {
        var parts = text.Split('.');
        return parts.Length == Parts
            && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var hits)
            && uint.TryParse(parts[3], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var score)
            && int.TryParse(parts[4], NumberStyles.None, CultureInfo.InvariantCulture, out var document)
            ? new SearchCursor(parts[0], version, hits, new ScoredDocument(BitConverter.UInt32BitsToSingle(score), document))
            : throw new CursorExpiredException();
    }

    public string Print() =>
        string.Create(CultureInfo.InvariantCulture, $"{Opening}.{Version}.{Hits}.{BitConverter.SingleToUInt32Bits(Last.Score):x}.{Last.Document}");
}
