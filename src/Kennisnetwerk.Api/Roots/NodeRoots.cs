using Kennisnetwerk.Api.Lists;
using Kennisnetwerk.GraphQL.Execution;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.Api.Roots;

/// <summary>Binds <c>node</c>, <c>nodes</c> and every field of <c>Query</c> that takes just an <c>id</c>.</summary>
internal static class NodeRoots
{
    private const int MostIds = 100;

    public static void Bind(ResolverMap resolvers, Schema schema)
    {
        resolvers.Field("Query", "nodes", ResolveManyAsync);
        foreach (var field in schema.Query.Fields.Where(field => field.Arguments.Count == 1 && field.Arguments[0].Name == "id"))
        {
            var possible = ((CompositeType)field.Type.Innermost).PossibleTypes;
            resolvers.Field("Query", field.Name, (batch, cancellationToken) => ResolveAsync(batch, schema, possible, cancellationToken));
        }
    }

    private static async ValueTask ResolveAsync(FieldBatch batch, Schema schema, TypeSet possible, CancellationToken cancellationToken)
    {
        var context = ApiContext.Of(batch);
        var id = batch.Arguments.Get<string>("id")!;
        var nodes = await context.Store.GetAsync(context.Kijker, [id], cancellationToken).ConfigureAwait(false);
        if (nodes.TryGetValue(id, out var node) && possible.Contains((ObjectType)schema.FindType(node.Type)!))
        {
            batch.Set(0, node);
        }
    }

    private static async ValueTask ResolveManyAsync(FieldBatch batch, CancellationToken cancellationToken)
    {
        var context = ApiContext.Of(batch);
        var ids = batch.Arguments.Get<IEnumerable<object?>>("ids")!.Cast<string>().ToList();
        if (ids.Count > MostIds)
        {
            throw PageArguments.Refuse($"Vraag ten hoogste {MostIds} ids tegelijk; {ids.Count} zijn gevraagd.");
        }

        var nodes = await context.Store.GetAsync(context.Kijker, [.. ids.Distinct()], cancellationToken).ConfigureAwait(false);
        batch.Set(0, ids.Select(id => nodes.GetValueOrDefault(id)).ToArray());
    }
}
