using System.Collections.Immutable;
using Kennisnetwerk.Graph.Claims;
using Kennisnetwerk.Graph.Neo4j.Client;
using Kennisnetwerk.Graph.Neo4j.Client.Values;
using Kennisnetwerk.Graph.Neo4j.Queries;
using Kennisnetwerk.Graph.Neo4j.Records;
using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Graph.Neo4j;

/// <summary>Reads of nodes, relations and claims.</summary>
public sealed partial class Neo4jGraphStore
{
    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, Node>> GetAsync(
        Kijker kijker, IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        var query = new GetQuery(Schema, kijker, ReadLimits.Ids(ids));
        var result = await ReadAsync(query.Query, cancellationToken).ConfigureAwait(false);
        return Shaped(() => result.Rows.ToDictionary(
            row => row.Get<string>(Redirects.Asked.Name), row => query.Columns.Show(query.Columns.Read(row), row), StringComparer.Ordinal));
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, Relation>> GetRelationsAsync(
        Kijker kijker, IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        if (GetRelationsQuery.Of(Schema, kijker, ReadLimits.Ids(ids)) is not { } query)
        {
            return ImmutableDictionary<string, Relation>.Empty;
        }
        var result = await ReadAsync(query, cancellationToken).ConfigureAwait(false);
        return Shaped(() => result.Rows.Select(row => ReadRelation(row, GetRelationsQuery.Found.Name))
            .ToDictionary(relation => relation.Id, relation => Visibility.Redact(Schema, kijker, relation), StringComparer.Ordinal));
    }

    /// <inheritdoc/>
    public async Task<Page<Node>> ScanAsync(Kijker kijker, ScanRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (scope, query) = Scan(kijker, request.Type, request.Filter);
        scope.Require(request.Order);
        var cursor = scope.CursorOf(request.Page, request.Order);
        var result = await ReadAsync(query.Page(request, cursor), cancellationToken).ConfigureAwait(false);
        return Shaped(() => Paged(result.Rows, request.Page, row =>
        {
            var node = query.Columns.Read(row);
            return new Row<Node>(query.Columns.Show(node, row), RowValues.Place(request.Order, node, relation: null).Print(request.Order));
        }));
    }

    /// <inheritdoc/>
    public async Task<long> CountAsync(Kijker kijker, string type, Filter? filter, CancellationToken cancellationToken)
    {
        var (_, query) = Scan(kijker, type, filter);
        var result = await ReadAsync(query.Count(), cancellationToken).ConfigureAwait(false);
        return result.Single().Get<long>("aantal");
    }

    /// <inheritdoc/>
    public async Task<ImmutableArray<Group>> GroupAsync(Kijker kijker, GroupRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (scope, query) = Scan(kijker, request.Type, request.Filter);
        scope.Require(request.Field);
        var result = await ReadAsync(query.Group(request.Field), cancellationToken).ConfigureAwait(false);
        return Shaped(() => result.Rows
            .Select(row => new Group(row["waarde"] is { } value ? PropertyValue.Read(value) : null, row.Get<long>("aantal"))).ToImmutableArray());
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, ImmutableArray<SourcedClaim>>> GetClaimsAsync(
        Kijker kijker, IReadOnlyCollection<string> over, CancellationToken cancellationToken)
    {
        var asked = ReadLimits.Ids(over);
        var query = new ClaimsQuery(Schema, kijker, asked);
        var result = await ReadAsync(query.Query, cancellationToken).ConfigureAwait(false);
        return Shaped(() =>
        {
            var claims = result.Rows.ToLookup(
                row => row.Get<string>(Redirects.Asked.Name),
                row => MentionReader.ClaimsOf(query.Columns.Show(query.Columns.Read(row), row))
                    .Where(claim => claim.Claim.Over == row.Get<string>(ClaimsQuery.Over.Name)),
                StringComparer.Ordinal);
            return asked.ToDictionary(
                id => id, id => ClaimPolicy.Rank(claims[id].SelectMany(found => found)).ToImmutableArray(), StringComparer.Ordinal);
        });
    }

    /// <inheritdoc/>
    public async Task<Page<Relation>> ScanRelationsAsync(Kijker kijker, PageRequest page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(page);
        var cursor = page.After is { } text ? Cursor.Parse(text, []) : null;
        if (cursor is { Ids.Length: not 1 })
        {
            throw new CursorException();
        }
        if (_model.Kinds.Count == 0)
        {
            return Page<Relation>.Empty;
        }
        var result = await ReadAsync(ScanRelationsQuery.Of(_model, kijker, page, cursor), cancellationToken).ConfigureAwait(false);
        return Shaped(() => Paged(result.Rows, page, row =>
        {
            var relation = ReadRelation(row, ScanRelationsQuery.Found.Name);
            return new Row<Relation>(Visibility.Redact(Schema, kijker, relation), new Cursor([], [relation.Id]).Print([]));
        }));
    }

    private (ReadScope Scope, ScanQuery Query) Scan(Kijker kijker, string type, Filter? filter)
    {
        var scope = ReadScope.OfNodes(Schema, kijker, type);
        scope.Require(filter);
        return (scope, new ScanQuery(Schema, kijker, scope, type, filter));
    }

    /// <summary>The rows that belong to a page: the last one read only says that there are more, and a page backward was read in reverse.</summary>
    private static Page<T> Paged<T>(IEnumerable<Neo4jRow> rows, PageRequest page, Func<Neo4jRow, Row<T>> read)
    {
        var found = rows.ToList();
        var kept = found.Take(page.Size).Select(read);
        return new Page<T>([.. page.Backward ? kept.Reverse() : kept], found.Count > page.Size);
    }

    private static Relation ReadRelation(Neo4jRow row, string column) => RelationRecord.Read(row.Get<Neo4jRelationship>(column));

    private static T Shaped<T>(Func<T> shape) => EdgeAsync(() => Task.FromResult(shape())).GetAwaiter().GetResult();
}
