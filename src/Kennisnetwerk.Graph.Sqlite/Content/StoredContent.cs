using System.Text.Json;
using Kennisnetwerk.Graph.Stores;

namespace Kennisnetwerk.Graph.Sqlite.Content;

/// <summary>Content of the file that is not as this program wrote it: a failure of the store, not of its caller.</summary>
internal static class StoredContent
{
    /// <summary>Whether reading ended so because of what was read.</summary>
    public static bool IsUnreadable(Exception exception) => exception
        is JsonException or FormatException or InvalidOperationException or ArgumentException or KeyNotFoundException or IndexOutOfRangeException;

    /// <summary>The failure.</summary>
    /// <param name="what">What was read.</param>
    /// <param name="exception">How that ended.</param>
    public static GraphStoreException Unreadable(string what, Exception exception) =>
        new("sqlite.content", $"The graph holds {what} that cannot be read: {exception.Message} Restore a copy.", isTransient: false, exception);
}
