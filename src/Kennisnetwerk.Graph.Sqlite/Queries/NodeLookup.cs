using System.Text.Json;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Sqlite.Content;
using Kennisnetwerk.Graph.Sqlite.Sql;
using Kennisnetwerk.Graph.Sqlite.Storage;

namespace Kennisnetwerk.Graph.Sqlite.Queries;

/// <summary>What many reads begin and end with: the nodes that ids stand for, and the claims that a viewer may read.</summary>
internal sealed class NodeLookup(GraphSchema schema, RecordReader records, SqliteSession session, Kijker kijker)
{
    /// <summary>From each id that was merged away to the id that stands for it now; other ids are not in it. An id without a successor maps to "".</summary>
    public Dictionary<string, string> Redirects(IEnumerable<string> ids)
    {
        var redirects = new Dictionary<string, string>(StringComparer.Ordinal);
        var asked = ids.ToHashSet(StringComparer.Ordinal);
        if (asked.Count == 0)
        {
            return redirects;
        }

        foreach (var (id, target) in session.Query(
            """
            WITH RECURSIVE keten (gevraagd, id) AS (
              SELECT value, value FROM json_each($1)
              UNION
              SELECT keten.gevraagd, vervallen.naar FROM keten JOIN vervallen ON vervallen.id = keten.id WHERE vervallen.naar IS NOT NULL
            )
            SELECT gevraagd, id FROM keten WHERE gevraagd <> id AND id NOT IN (SELECT id FROM vervallen WHERE naar IS NOT NULL)
            """,
            row => (row.GetString(0), row.GetString(1)),
            JsonSerializer.Serialize(asked)))
        {
            redirects[id] = target;
        }

        return redirects;
    }

    /// <summary>From each asked id to the id of the visible node that it stands for.</summary>
    public Dictionary<string, string> Resolve(IReadOnlyCollection<string> ids)
    {
        var redirects = Redirects(ids);
        var targets = ids.Distinct(StringComparer.Ordinal).ToDictionary(id => id, id => redirects.GetValueOrDefault(id, id), StringComparer.Ordinal);
        var visible = VisibleTypes(targets.Values);
        return targets.Where(pair => visible.ContainsKey(pair.Value)).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>The types by id of the visible nodes among these.</summary>
    public Dictionary<string, string> VisibleTypes(IEnumerable<string> ids) => session.Query(
        new SelectNode([FieldNodes.NodeId, FieldNodes.NodeType], Named(ids.Distinct())) { Where = IsVisible }.ToStatement(),
        row => (Id: row.GetString(0), Type: row.GetString(1))).ToDictionary(row => row.Id, row => row.Type, StringComparer.Ordinal);

    /// <summary>The visible nodes among these ids, as they are stored.</summary>
    public List<Node> Load(IEnumerable<string> ids) => session.Query(
        new SelectNode([.. RecordReader.NodeColumns.Select(column => new ColumnNode(FieldNodes.Node, column))], Named(ids.Distinct())) { Where = IsVisible }.ToStatement(),
        row => records.ReadNode(row, 0));

    /// <summary>Nodes as the viewer may see them: without fields and claims that it may not read.</summary>
    public IReadOnlyList<Node> Show(IReadOnlyCollection<Node> nodes)
    {
        var redacted = nodes.Select(node => Visibility.Redact(schema, kijker, node)).ToList();
        if (kijker.ZietAlles || redacted.TrueForAll(node => node.Claims.IsEmpty))
        {
            return redacted;
        }

        var subjects = VisibleTypes(redacted.SelectMany(node => node.Claims).SelectMany(Visibility.NodesOf));
        return redacted.ConvertAll(node => node with { Claims = node.Claims.RemoveAll(claim => !Visibility.ReadsClaim(schema, kijker, claim, subjects)) });
    }

    private SqlNode IsVisible => VisibleNodes.Condition(schema, kijker, FieldNodes.Node, schema.NodeTypes);

    private static NamedNodesNode Named(IEnumerable<string> ids) => new NamedNodesNode([.. ids]);
}
