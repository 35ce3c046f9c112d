namespace Kennisnetwerk.Search.Query.Paging;

/// <summary>Which part of the order of hits a page shows.</summary>
/// <param name="After">The last hit before the page, or null for the beginning.</param>
/// <param name="Before">The first hit after the page, or null for the end.</param>
/// <param name="Backward">Whether the page lies at the end of what the cursors leave.</param>
/// <param name="Size">Most hits on the page.</param>
internal sealed record PageWindow(SearchCursor? After, SearchCursor? Before, bool Backward, int Size)
{
    /// <summary>The window of a request.</summary>
    /// <exception cref="CursorExpiredException">A cursor cannot be read, or the two are of different states.</exception>
    public static PageWindow Of(SearchRequest request)
    {
        SearchCursor? after = request.After is { } first ? SearchCursor.Read(first) : null;
        SearchCursor? before = request.Before is { } last ? SearchCursor.Read(last) : null;
        return after is { } a && before is { } b && (a.Opening, a.Version) != (b.Opening, b.Version)
            ? throw new CursorExpiredException()
            : new PageWindow(after, before, request.Backward, request.PageSize);
    }

    /// <summary>The cursor that names the state to search, or null for the newest.</summary>
    public SearchCursor? State => After ?? Before;

    /// <summary>Whether the place of the page is known only when all hits are counted.</summary>
    public bool NeedsTotal => Backward && Before is null;

    /// <summary>Numbers of hits before the page, and up to and with its last, of all that were found.</summary>
    /// <param name="total">How many were found; when not counted, how many at least.</param>
    public (int Start, int End) Place(long total)
    {
        var low = After?.Hits ?? 0;
        var high = Math.Max(low, Before is { } before ? before.Hits - 1 : (int)Math.Min(total, int.MaxValue));
        return Backward ? (Math.Max(low, high - Size), high) : (low, Math.Min(low + Size, high));
    }
}
