using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Stores;

namespace Kennisnetwerk.Kennis.Taken;

/// <summary>
/// Runs work that only one of the servers on a store may do at a time. While it runs, the lease is prolonged; when another has taken it over
/// the work is cancelled, and what it still writes under the lease is refused.
/// </summary>
/// <param name="store">The store that the servers share.</param>
/// <param name="holder">The name of this process; no two have the same.</param>
/// <param name="clock">Waits between prolongations.</param>
public sealed class LeasedJob(IGraphStore store, string holder, TimeProvider clock)
{
    private const int ProlongationsPerTerm = 3;

    /// <summary>How long a lease is taken for unless another time is given.</summary>
    public static TimeSpan DefaultTerm { get; } = TimeSpan.FromSeconds(15);

    /// <summary>How long others wait when this process ends without a word; from a second to an hour.</summary>
    public TimeSpan Term { get; init; } = DefaultTerm;

    /// <summary>Runs the work, unless another process is doing it.</summary>
    /// <param name="name">The job.</param>
    /// <param name="work">The work: it writes with <see cref="ChangeSet.Lease"/> set, and stops when its token is cancelled.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>Whether it was done here, to its end.</returns>
    public async Task<bool> TryRunAsync(string name, Func<Lease, CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        if (await store.AcquireLeaseAsync(name, holder, Term, cancellationToken).ConfigureAwait(false) is not { } lease)
        {
            return false;
        }

        using var lost = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var done = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var prolonging = ProlongAsync(lease, lost, done.Token);
        try
        {
            await work(lease, lost.Token).ConfigureAwait(false);
            return true;
        }
        catch (OperationCanceledException) when (lost.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return false;
        }
        finally
        {
            await done.CancelAsync().ConfigureAwait(false);
            await prolonging.ConfigureAwait(false);
            await ReleaseAsync(lease).ConfigureAwait(false);
        }
    }

    private async Task ProlongAsync(Lease lease, CancellationTokenSource lost, CancellationToken done)
    {
        try
        {
            while (true)
            {
                await Task.Delay(Term / ProlongationsPerTerm, clock, done).ConfigureAwait(false);
                if (await HoldsStillAsync(lease, done).ConfigureAwait(false) is { } prolonged)
                {
                    lease = prolonged;
                }
                else
                {
                    await lost.CancelAsync().ConfigureAwait(false);
                    return;
                }
            }
        }
        catch (OperationCanceledException) when (done.IsCancellationRequested)
        {
            // The work is over.
        }
    }

    /// <summary>
    /// The lease with more time; as it was when the store could not say, because it is away or busy with a long write under this very lease,
    /// which keeps everybody from it; null when another has it.
    /// </summary>
    private async Task<Lease?> HoldsStillAsync(Lease lease, CancellationToken cancellationToken)
    {
        try
        {
            var prolonged = await store.AcquireLeaseAsync(lease.Name, lease.Holder, Term, cancellationToken).ConfigureAwait(false);
            return prolonged?.Token == lease.Token ? prolonged : null;
        }
        catch (GraphStoreException)
        {
            return lease;
        }
    }

    private async Task ReleaseAsync(Lease lease)
    {
        try
        {
            await store.ReleaseLeaseAsync(lease, CancellationToken.None).ConfigureAwait(false);
        }
        catch (GraphStoreException)
        {
            // It ends by itself; the others wait a little longer.
        }
    }
}
