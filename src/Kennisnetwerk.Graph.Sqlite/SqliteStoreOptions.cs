namespace Kennisnetwerk.Graph.Sqlite;

/// <summary>Where and how a <see cref="SqliteGraphStore"/> keeps its graph.</summary>
public sealed record SqliteStoreOptions
{
    /// <summary>The default of <see cref="MaxReaders"/>.</summary>
    public const int DefaultMaxReaders = 8;

    /// <summary>The default of <see cref="CacheKilobytes"/>: 16 MB for each connection.</summary>
    public const int DefaultCacheKilobytes = 16 * 1024;

    /// <summary>The folder that holds the graph; made when it is not there. One process at a time may open it for writing.</summary>
    public required string Folder { get; init; }

    /// <summary>
    /// Whether to read only, beside a process that writes. The graph must then be there already, and at this version's format and schema.
    /// </summary>
    public bool ReadOnly { get; init; }

    /// <summary>How many reads run at once; more wait their turn. 1 to 64.</summary>
    public int MaxReaders { get; init; } = DefaultMaxReaders;

    /// <summary>How much of the file each connection keeps in memory. 1,024 to 1,048,576.</summary>
    public int CacheKilobytes { get; init; } = DefaultCacheKilobytes;

    /// <summary>How long a statement waits for another process. 0 to 60 seconds; 5 by default.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(5);

    internal string DatabasePath => Path.Combine(Folder, "graaf.db");

    internal string LockPath => Path.Combine(Folder, "graaf.lock");

    /// <summary>Checks the options.</summary>
    /// <exception cref="ArgumentException">One of them is out of its range.</exception>
    internal void Require()
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(Folder);
        RequireRange(MaxReaders, 1, 64, nameof(MaxReaders));
        RequireRange(CacheKilobytes, 1024, 1024 * 1024, nameof(CacheKilobytes));
        if (BusyTimeout < TimeSpan.Zero || BusyTimeout > TimeSpan.FromSeconds(60))
        {
            throw new ArgumentException($"{nameof(BusyTimeout)} is {BusyTimeout.TotalSeconds} seconds; give 0 to 60.", nameof(BusyTimeout));
        }
    }

    private static void RequireRange(int value, int lowest, int highest, string name)
    {
        if (value < lowest || value > highest)
        {
            throw new ArgumentException($"{name} is {value}; give {lowest} to {highest}.", name);
        }
    }
}
