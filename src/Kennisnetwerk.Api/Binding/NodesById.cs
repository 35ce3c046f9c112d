using Kennisnetwerk.GraphQL.Execution;

namespace Kennisnetwerk.Api.Binding;

/// <summary>Reads one node for each parent, all in one call.</summary>
internal static class NodesById
{
    public static async ValueTask ResolveAsync(FieldBatch batch, Func<object, string> id, CancellationToken cancellationToken)
    {
        var context = ApiContext.Of(batch);
        var ids = batch.Parents.Select(id).ToList();
        var nodes = await context.Store.GetAsync(context.Kijker, [.. ids.Distinct()], cancellationToken).ConfigureAwait(false);
        for (var row = 0; row < ids.Count; row++)
        {
            batch.Set(row, nodes.GetValueOrDefault(ids[row]));
        }
    }
}
