using System.Collections.Immutable;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;

namespace Kennisnetwerk.Graph.Changes;

/// <summary>
/// A plan in the making: what is there before, what is there after, and the faults so far. Its steps are called once each, in the
/// order of <see cref="ChangePlanner"/>.
/// </summary>
internal sealed partial class PlanDraft
{
    private readonly GraphSchema schema;
    private readonly ChangeSet changeSet;
    private readonly Dictionary<string, Node> nodesBefore;
    private readonly Dictionary<string, Relation> relationsBefore;
    private readonly IReadOnlyDictionary<string, string?> retired;

    // The things about which every claim is loaded, from before and after; what is outside cannot change by a claim.
    private readonly IReadOnlySet<string> reached;

    private readonly HashSet<string> upserted;

    private readonly IReadOnlySet<int> misshapen;

    // What the misshapen changes would have made or given a value. Nothing is said of it: how it would be is not known.
    private readonly HashSet<string> unsettled;

    // A null says: deleted. What is not here stays as it was.
    private readonly Dictionary<string, Node?> nodesAfter = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Relation?> relationsAfter = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> redirects = new(StringComparer.Ordinal);
    private readonly HashSet<string> erased = new(StringComparer.Ordinal);

    private PlanDraft(
        GraphSchema schema,
        ChangeSet changeSet,
        IReadOnlySet<int> misshapen,
        Dictionary<string, Node> nodesBefore,
        Dictionary<string, Relation> relationsBefore,
        IReadOnlyDictionary<string, string?> retired,
        IReadOnlySet<string> reached)
    {
        this.schema = schema;
        this.changeSet = changeSet;
        this.misshapen = misshapen;
        this.nodesBefore = nodesBefore;
        this.relationsBefore = relationsBefore;
        this.retired = retired;
        this.reached = reached;
        upserted = changeSet.Changes.OfType<Change.UpsertNode>().Select(upsert => upsert.Id).ToHashSet(StringComparer.Ordinal);
        unsettled = misshapen.Select(i => changeSet.Changes[i]).SelectMany(TouchedBy).ToHashSet(StringComparer.Ordinal);
    }

    public List<Fault> Faults { get; } = [];

    private IEnumerable<(T Change, string Path)> Changes<T>()
        where T : Change =>
        changeSet.Changes.Select((change, i) => (Change: change as T, Index: i)).Where(pair => pair.Change is not null && !misshapen.Contains(pair.Index))
            .Select(pair => (pair.Change!, ChangePath.Of(pair.Index)));

    private IEnumerable<string> TouchedBy(Change change) =>
    [
        change.Target,
        .. (change as Change.UpsertNode)?.Claims?.Select(claim => claim.Over) ?? [],
        .. nodesBefore.GetValueOrDefault(change.Target)?.Claims.Select(claim => claim.Over) ?? [],
    ];

    private Node? NodeNow(string id) => nodesAfter.TryGetValue(id, out var after) ? after : nodesBefore.GetValueOrDefault(id);

    private Relation? RelationNow(string id) => relationsAfter.TryGetValue(id, out var after) ? after : relationsBefore.GetValueOrDefault(id);

    private void Fault(string path, string code, string message) => Faults.Add(new Fault(path, code, message));

    private bool MayChange(NodeType type, ImmutableArray<string> eigenaars)
    {
        var kijker = changeSet.Actor.Kijker;
        return kijker.ZietAlles
            || (type.ChangeableBy.Contains(kijker.Rol)
                && (kijker.Rol != Rol.Kennisinstituut || eigenaars.Any(kijker.EigenInstellingen.Contains)));
    }

    private void RequireRight(Node node, string path)
    {
        if (schema.Type(node.Type) is { } type && !MayChange(type, node.Eigenaars))
        {
            Fault(path, FaultCode.Forbidden, $"'{changeSet.Actor.Id}' ({changeSet.Actor.Kijker.Rol}) may not change {node.Type} '{node.Id}'.");
        }
    }
}
