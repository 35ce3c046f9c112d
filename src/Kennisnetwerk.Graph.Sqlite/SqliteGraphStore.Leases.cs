using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Sqlite.Storage;

namespace Kennisnetwerk.Graph.Sqlite;

/// <summary>Leases. One process writes here at a time, but what runs on this store need not know that.</summary>
public sealed partial class SqliteGraphStore
{
    /// <inheritdoc/>
    public Task<Lease?> AcquireLeaseAsync(string name, string holder, TimeSpan duration, CancellationToken cancellationToken)
    {
        _ = Lease.Grant(null, name, holder, time.GetUtcNow(), duration);
        return WriteAsync(
            session =>
            {
                var granted = Lease.Grant(LeaseMarks.Read(session, name), name, holder, time.GetUtcNow(), duration);
                if (granted is not null)
                {
                    LeaseMarks.Write(session, granted);
                }

                return granted;
            },
            erases: false,
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task ReleaseLeaseAsync(Lease lease, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lease);
        return WriteAsync(
            session =>
            {
                var isOurs = lease.Fits(LeaseMarks.Read(session, lease.Name));
                if (isOurs)
                {
                    LeaseMarks.Write(session, lease.Released());
                }

                return isOurs;
            },
            erases: false,
            cancellationToken);
    }
}
