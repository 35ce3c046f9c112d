using System.Collections.Immutable;
using System.Text.Json;
using Kennisnetwerk.Graph.Claims;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Sqlite.Content;
using Kennisnetwerk.Graph.Sqlite.Queries;

namespace Kennisnetwerk.Graph.Sqlite;

/// <summary>Reads of nodes, relations and claims.</summary>
public sealed partial class SqliteGraphStore
{
    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, Node>> GetAsync(Kijker kijker, IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        var distinct = ReadLimits.Ids(ids);
        return await ReadAsync(kijker, (_, lookup) =>
        {
            var redirects = lookup.Redirects(distinct);
            var targets = distinct.ToDictionary(id => id, id => redirects.GetValueOrDefault(id, id), StringComparer.Ordinal);
            var nodes = lookup.Show(lookup.Load(targets.Values)).ToDictionary(node => node.Id, StringComparer.Ordinal);
            return targets.Where(pair => nodes.ContainsKey(pair.Value)).ToDictionary(pair => pair.Key, pair => nodes[pair.Value], StringComparer.Ordinal);
        }, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, Relation>> GetRelationsAsync(Kijker kijker, IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        var distinct = ReadLimits.Ids(ids);
        return await ReadAsync(kijker, (session, _) =>
        {
            var relations = session.Query(RelationQuery.Named(Schema, kijker, distinct), row => records.ReadRelation(row, 0));
            return relations.Select(relation => Visibility.Redact(Schema, kijker, relation)).ToDictionary(relation => relation.Id, StringComparer.Ordinal);
        }, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<Page<Node>> ScanAsync(Kijker kijker, ScanRequest request, CancellationToken cancellationToken)
    {
        var scope = ReadScope.OfNodes(Schema, kijker, request.Type);
        scope.Require(request.Filter);
        scope.Require(request.Order);
        var cursor = scope.CursorOf(request.Page, request.Order);
        return await ReadAsync(kijker, (session, lookup) =>
        {
            var nodes = session.Query(Query(kijker, scope, request.Filter, lookup).Page(request.Order, request.Page, cursor), row => records.ReadNode(row, 0));
            var cursors = nodes.ConvertAll(node => RowValues.Place(request.Order, node, null).Print(request.Order));
            return PageOf(lookup.Show(nodes).Zip(cursors, (node, place) => new Row<Node>(node, place)), request.Page);
        }, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<long> CountAsync(Kijker kijker, string type, Filter? filter, CancellationToken cancellationToken)
    {
        var scope = ReadScope.OfNodes(Schema, kijker, type);
        scope.Require(filter);
        return await ReadAsync(
            kijker, (session, lookup) => session.Query(Query(kijker, scope, filter, lookup).Count(), row => row.GetInt64(0))[0], cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<ImmutableArray<Group>> GroupAsync(Kijker kijker, GroupRequest request, CancellationToken cancellationToken)
    {
        var scope = ReadScope.OfNodes(Schema, kijker, request.Type);
        scope.Require(request.Filter);
        scope.Require(request.Field);
        var kind = scope.Field(request.Field).Kind;
        return await ReadAsync(kijker, (session, lookup) =>
        {
            var groups = Query(kijker, scope, request.Filter, lookup).Groups(request.Field);
            return session.Query(groups, row => new Group(row.IsDBNull(0) ? null : SqlValue.Read(kind, row.GetValue(0)), row.GetInt64(1))).ToImmutableArray();
        }, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, ImmutableArray<SourcedClaim>>> GetClaimsAsync(
        Kijker kijker, IReadOnlyCollection<string> over, CancellationToken cancellationToken)
    {
        var distinct = ReadLimits.Ids(over);
        return await ReadAsync(kijker, (session, lookup) =>
        {
            var redirects = lookup.Redirects(distinct);
            var mentions = session.Query(
                "SELECT DISTINCT vermelding FROM bewering WHERE over IN (SELECT value FROM json_each($1))",
                row => row.GetString(0),
                JsonSerializer.Serialize(distinct.Select(id => redirects.GetValueOrDefault(id, id))));
            var claims = lookup.Show(lookup.Load(mentions)).SelectMany(MentionReader.ClaimsOf).ToLookup(claim => claim.Claim.Over, StringComparer.Ordinal);
            return distinct.ToDictionary(id => id, id => ClaimPolicy.Rank(claims[redirects.GetValueOrDefault(id, id)]).ToImmutableArray(), StringComparer.Ordinal);
        }, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<Page<Relation>> ScanRelationsAsync(Kijker kijker, PageRequest page, CancellationToken cancellationToken)
    {
        var cursor = page.After is { } text ? Cursor.Parse(text, []) : null;
        if (cursor is { Ids.Length: not 1 })
        {
            throw new CursorException();
        }

        return await ReadAsync(kijker, (session, _) => PageOf(
            session.Query(RelationQuery.Page(Schema, kijker, page, cursor), row => records.ReadRelation(row, 0)).Select(relation => new Row<Relation>(
                Visibility.Redact(Schema, kijker, relation), new Cursor([], [relation.Id]).Print([]))),
            page), cancellationToken).ConfigureAwait(false);
    }

    private NodeQuery Query(Kijker kijker, ReadScope scope, Filter? filter, NodeLookup lookup) =>
        new(Schema, kijker, scope, filter, lookup.Redirects(FilterTranslator.NamedIds(filter)));

    // The statement asked for one row more than the page holds, in the direction of reading.
    private static Page<T> PageOf<T>(IEnumerable<Row<T>> rows, PageRequest page)
    {
        var read = rows.ToList();
        var kept = read.Take(page.Size);
        return new Page<T>([.. page.Backward ? kept.Reverse() : kept], read.Count > page.Size);
    }
}
