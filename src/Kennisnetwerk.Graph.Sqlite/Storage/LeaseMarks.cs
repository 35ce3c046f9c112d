using System.Text.Json;
using Kennisnetwerk.Graph.Changes;

namespace Kennisnetwerk.Graph.Sqlite.Storage;

/// <summary>Leases as marks of the file, so that files of every age can hold them.</summary>
internal static class LeaseMarks
{
    private const string Prefix = "pacht:";

    /// <summary>The lease on a job, or null when nobody ever had it.</summary>
    public static Lease? Read(SqliteSession session, string name) =>
        StoreLayout.Mark(session, Prefix + name) is { } text ? JsonSerializer.Deserialize<Lease>(text) : null;

    /// <summary>Keeps a lease.</summary>
    public static void Write(SqliteSession session, Lease lease) => StoreLayout.SetMark(session, Prefix + lease.Name, JsonSerializer.Serialize(lease));
}
