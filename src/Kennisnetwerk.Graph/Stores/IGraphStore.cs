using System.Collections.Immutable;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Claims;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;

namespace Kennisnetwerk.Graph.Stores;

/// <summary>
/// The port to where the graph is kept. Every member can be called from several threads at once. A store can be written from these
/// comments alone; the conformance suite asks whether it was.
/// </summary>
/// <remarks>
/// <para>Consistency: a read sees whole ChangeSets, and every ChangeSet that was acknowledged before the read began.</para>
/// <para>Names: a type, kind or field that the schema does not have, a field that the viewer may not read, an order on a list, and a
/// value of the wrong kind are programming mistakes and throw <see cref="ArgumentException"/> before anything is read.</para>
/// <para>Redirects: an id that was merged into another is followed, in every argument that takes ids.</para>
/// <para>Failure: what goes wrong in the store itself throws <see cref="GraphStoreException"/>; a cancelled call throws
/// <see cref="OperationCanceledException"/>, and a cancelled write has then either happened whole or not at all.</para>
/// </remarks>
public interface IGraphStore : IAsyncDisposable
{
    /// <summary>The schema that the store was opened with.</summary>
    GraphSchema Schema { get; }

    /// <summary>Applies a ChangeSet: all of it in one transaction, or nothing.</summary>
    /// <returns>
    /// <see cref="ApplyResult.Applied"/> once it is durable; the same outcome when a ChangeSet with this key was applied before, also one that
    /// changed nothing (then nothing changes, whatever this one holds); or <see cref="ApplyResult.Rejected"/> with every fault.
    /// </returns>
    Task<ApplyResult> ApplyAsync(ChangeSet changeSet, CancellationToken cancellationToken);

    /// <summary>
    /// Says what <see cref="ApplyAsync"/> would do, and changes nothing. It takes more than one ChangeSet may hold
    /// (<see cref="ChangeSet.MaxPreviewedChanges"/>), for what is then applied as a series.
    /// </summary>
    /// <returns>The plan that would be written (empty when a ChangeSet with this key was applied before), or every fault.</returns>
    Task<PlanResult> PreviewAsync(ChangeSet changeSet, CancellationToken cancellationToken);

    /// <summary>Gets nodes by id. Unknown and invisible ids are left out; the key is the id that was asked for, also when it was redirected.</summary>
    Task<IReadOnlyDictionary<string, Node>> GetAsync(Kijker kijker, IReadOnlyCollection<string> ids, CancellationToken cancellationToken);

    /// <summary>Gets relations by id; those with an invisible end are left out.</summary>
    Task<IReadOnlyDictionary<string, Relation>> GetRelationsAsync(Kijker kijker, IReadOnlyCollection<string> ids, CancellationToken cancellationToken);

    /// <summary>Lists nodes of a type, in order, by page.</summary>
    /// <exception cref="CursorException">The cursor is not of this order.</exception>
    Task<Page<Node>> ScanAsync(Kijker kijker, ScanRequest request, CancellationToken cancellationToken);

    /// <summary>Counts what <see cref="ScanAsync"/> would list over all pages.</summary>
    Task<long> CountAsync(Kijker kijker, string type, Filter? filter, CancellationToken cancellationToken);

    /// <summary>
    /// Counts per value: the largest groups first, equal ones by value in <see cref="Values.GraphValueOrder"/>, absent last of equals;
    /// at most <see cref="GroupRequest.MaxGroups"/>.
    /// </summary>
    Task<ImmutableArray<Group>> GroupAsync(Kijker kijker, GroupRequest request, CancellationToken cancellationToken);

    /// <summary>Gives a page of neighbours for each parent, in one call. Every asked parent has an entry, if only an empty page.</summary>
    /// <exception cref="CursorException">The cursor is not of this order.</exception>
    Task<IReadOnlyDictionary<string, Page<Neighbour>>> ExpandAsync(Kijker kijker, ExpandRequest request, CancellationToken cancellationToken);

    /// <summary>Counts what <see cref="ExpandAsync"/> would list over all pages, per parent, without loading a node.</summary>
    Task<IReadOnlyDictionary<string, long>> CountNeighboursAsync(Kijker kijker, ExpandRequest request, CancellationToken cancellationToken);

    /// <summary>
    /// The shortest paths between two nodes over visible nodes, in <see cref="GraphPathOrder"/>; empty when there are none. From a node to itself
    /// leads one path, without relations.
    /// </summary>
    Task<ImmutableArray<GraphPath>> PathsAsync(Kijker kijker, PathRequest request, CancellationToken cancellationToken);

    /// <summary>
    /// What visible mentions say of these nodes and relations, strongest first in the order of <see cref="ClaimPolicy"/>. Every asked id has an entry.
    /// </summary>
    Task<IReadOnlyDictionary<string, ImmutableArray<SourcedClaim>>> GetClaimsAsync(Kijker kijker, IReadOnlyCollection<string> over, CancellationToken cancellationToken);

    /// <summary>Lists relations by id (code point), for complete copies.</summary>
    /// <exception cref="CursorException">The cursor is not of this order.</exception>
    Task<Page<Relation>> ScanRelationsAsync(Kijker kijker, PageRequest page, CancellationToken cancellationToken);

    /// <summary>
    /// Reads the change log after a sequence number, oldest first, whole entries only. From its beginning every derived view can be rebuilt.
    /// </summary>
    /// <param name="after">The last sequence number that was seen; 0 for the beginning.</param>
    /// <param name="max">How many entries at most: 1 to 1,000.</param>
    /// <param name="cancellationToken">Ends the read.</param>
    Task<ImmutableArray<LogEntry>> ReadChangesAsync(long after, int max, CancellationToken cancellationToken);

    /// <summary>
    /// Writes an entry of another store's log as it is: its number, its moment, its key, and the states that it holds. Entries are given in
    /// order; after each the graph is what the log says so far. Copies are made of it; everything else goes by <see cref="ApplyAsync"/>.
    /// </summary>
    /// <param name="entry">
    /// The entry that follows the last one here. Or one that is here already: then what is erased in it is erased here too, and nothing else
    /// changes. Where an erasure took earlier states of a mention that lives on, its relations appear with the state that is left.
    /// </param>
    /// <param name="cancellationToken">Ends it; then it has happened whole or not at all.</param>
    /// <exception cref="GraphStoreException">
    /// The entry does not follow, or another entry has its number or its key here (<see cref="EntryReplay.OutOfSequence"/>).
    /// </exception>
    Task ReplayAsync(LogEntry entry, CancellationToken cancellationToken);

    /// <summary>Asks for the right to do a job that only one process at a time may do, or for more time with it.</summary>
    /// <param name="name">The job.</param>
    /// <param name="holder">Who asks; one name for each process.</param>
    /// <param name="duration">For how long from now, by the store's clock. Clocks that differ cost waiting time, never safety: writes are fenced.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The lease, as <see cref="Lease.Grant"/> says; null when another has it.</returns>
    /// <exception cref="ArgumentException">A name or the duration is outside its bounds.</exception>
    Task<Lease?> AcquireLeaseAsync(string name, string holder, TimeSpan duration, CancellationToken cancellationToken);

    /// <summary>Gives a lease back, so that the next need not wait. Does nothing when it is another's by now.</summary>
    Task ReleaseLeaseAsync(Lease lease, CancellationToken cancellationToken);

    /// <summary>Counts by type and by kind, and says where the log stands.</summary>
    Task<StoreSummary> SummariseAsync(CancellationToken cancellationToken);

    /// <summary>Checks the store's own consistency; returns what is wrong, in words, or nothing.</summary>
    Task<ImmutableArray<string>> CheckAsync(CancellationToken cancellationToken);
}
