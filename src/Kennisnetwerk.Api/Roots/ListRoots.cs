using Kennisnetwerk.Api.Binding;
using Kennisnetwerk.Api.Lists;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.GraphQL.Execution;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.Api.Roots;

/// <summary>Binds the lists of <c>Query</c>: every field that gives a connection of nodes.</summary>
internal static class ListRoots
{
    public static void Bind(ResolverMap resolvers, GraphQL.TypeSystem.Schema schema, GraphSchema graph)
    {
        foreach (var field in schema.Query.Fields.Where(field => field.Arguments.Find("first") is not null && field.Arguments.Find("vraag") is null))
        {
            var type = ConnectionType.NodeName(field.Type);
            var filter = field.Arguments.Find("filter") is { } argument ? new FilterReader((InputObjectType)argument.Type.Innermost) : null;
            resolvers.Field("Query", field.Name, (batch, cancellationToken) => ResolveAsync(batch, graph, type, filter, cancellationToken));
        }
    }

    private static async ValueTask ResolveAsync(FieldBatch batch, GraphSchema graph, string type, FilterReader? filter, CancellationToken cancellationToken)
    {
        var context = ApiContext.Of(batch);
        var request = new ScanRequest
        {
            Type = type,
            Filter = batch.Arguments.Get<IReadOnlyDictionary<string, object?>>("filter") is { } input ? filter!.Read(input) : null,
            Order = OrderReader.Read(batch.Arguments, graph, type),
            Page = PageArguments.Read(batch.Arguments),
        };
        var page = ConnectionType.AsksRows(batch.Selection)
            ? await ListErrors.TranslateAsync(() => context.Store.ScanAsync(context.Kijker, request, cancellationToken)).ConfigureAwait(false)
            : Page<Node>.Empty;
        var rows = page.Rows.Select(row => new ConnectionRow(row.Cursor, row.Item, Relation: null));
        batch.Set(0, new Connection([.. rows], page.HasMore, request.Page, new ScanCount(request)));
    }
}
