using System.Collections.Immutable;
using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Graph.Changes;

/// <summary>The part of the graph that a ChangeSet touches, as it is before it. A store loads it inside the writing transaction.</summary>
public interface IGraphState
{
    /// <summary>Loads nodes by exact id (no redirects, no visibility). Unknown ids are left out.</summary>
    Task<IReadOnlyDictionary<string, Node>> LoadNodesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken);

    /// <summary>Loads relations by id. Unknown ids are left out.</summary>
    Task<IReadOnlyDictionary<string, Relation>> LoadRelationsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken);

    /// <summary>Loads every relation that starts from or points to one of these nodes.</summary>
    Task<ImmutableArray<Relation>> LoadRelationsOfAsync(IReadOnlyCollection<string> nodeIds, CancellationToken cancellationToken);

    /// <summary>Loads every node that holds a claim about one of these nodes or relations.</summary>
    Task<ImmutableArray<Node>> LoadMentionsOfAsync(IReadOnlyCollection<string> over, CancellationToken cancellationToken);

    /// <summary>Of these ids, those that were used by a node that is no more, each with the id that it redirects to, or null.</summary>
    Task<IReadOnlyDictionary<string, string?>> LoadRetiredAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken);

    /// <summary>The ends of the outgoing relations of one kind of these nodes: what a check for cycles follows, a level a call.</summary>
    Task<ILookup<string, string>> LoadTargetsAsync(string soort, IReadOnlyCollection<string> from, CancellationToken cancellationToken);
}
