using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Neo4j.Client;
using Kennisnetwerk.Graph.Neo4j.Writing;

namespace Kennisnetwerk.Graph.Neo4j;

/// <summary>Leases: each in a short transaction of its own, which a write under the lease keeps waiting.</summary>
public sealed partial class Neo4jGraphStore
{
    /// <inheritdoc/>
    public Task<Lease?> AcquireLeaseAsync(string name, string holder, TimeSpan duration, CancellationToken cancellationToken)
    {
        _ = Lease.Grant(null, name, holder, _clock.GetUtcNow(), duration);
        return ChangeLeaseAsync(name, present => Lease.Grant(present, name, holder, _clock.GetUtcNow(), duration), cancellationToken);
    }

    /// <inheritdoc/>
    public Task ReleaseLeaseAsync(Lease lease, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lease);
        return ChangeLeaseAsync(lease.Name, present => lease.Fits(present) ? lease.Released() : null, cancellationToken);
    }

    // Repeating it after a commit without an answer is harmless: who has the lease by then gets it once more, under the same token.
    private Task<Lease?> ChangeLeaseAsync(string name, Func<Lease?, Lease?> change, CancellationToken cancellationToken) =>
        EdgeAsync(() => _client.WriteAsync(
            async (transaction, token) =>
            {
                var changed = change(await LockLeaseAsync(name, transaction, token).ConfigureAwait(false));
                if (changed is not null)
                {
                    await transaction.RunAsync(LeaseQuery.Write(changed).ToStatement(), token).ConfigureAwait(false);
                }
                return changed;
            },
            rerunInDoubt: true,
            cancellationToken));

    private static async Task<Lease?> LockLeaseAsync(string name, INeo4jTransaction transaction, CancellationToken cancellationToken)
    {
        await transaction.RunAsync(LeaseQuery.Lock(name, Guid.NewGuid().ToString("N")).ToStatement(), cancellationToken).ConfigureAwait(false);
        return LeaseQuery.Read(name, await transaction.RunAsync(LeaseQuery.Read(name).ToStatement(), cancellationToken).ConfigureAwait(false));
    }
}
