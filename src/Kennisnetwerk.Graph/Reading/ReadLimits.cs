namespace Kennisnetwerk.Graph.Reading;

/// <summary>How large a single read may be made. What goes over a limit throws <see cref="ArgumentException"/> in every store alike.</summary>
public static class ReadLimits
{
    /// <summary>The most ids in one call that takes ids, after repeats are taken out.</summary>
    public const int MaxIds = 50_000;

    /// <summary>The most conditions in one filter, groups and negations included.</summary>
    public const int MaxConditions = 500;

    /// <summary>How deep conditions may be nested.</summary>
    public const int MaxDepth = 32;

    /// <summary>The most values in one <see cref="Filter.In"/> or neighbours in one <see cref="Filter.Related"/>.</summary>
    public const int MaxValues = 10_000;

    /// <summary>The most keys in one order.</summary>
    public const int MaxOrders = 8;

    /// <summary>The most log entries in one read.</summary>
    public const int MaxLogEntries = 1000;

    /// <summary>The distinct ids of a call.</summary>
    /// <exception cref="ArgumentException">There are more than <see cref="MaxIds"/>.</exception>
    public static IReadOnlySet<string> Ids(IReadOnlyCollection<string> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        var distinct = ids.ToHashSet(StringComparer.Ordinal);
        return distinct.Count <= MaxIds
            ? distinct
            : throw new ArgumentException($"One call takes at most {MaxIds} ids; it has {distinct.Count}. Ask in parts.", nameof(ids));
    }
}
