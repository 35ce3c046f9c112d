using System.Collections.Immutable;
using Kennisnetwerk.Api.Lists;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.GraphQL.Execution;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.Api.Binding;

/// <summary>A field with <c>@relatie</c>: a page of neighbours for every parent, in one call.</summary>
internal sealed record NeighbourField(ImmutableArray<string> Soorten, Direction Direction, string NeighbourType)
{
    public static NeighbourField Of(Field field)
    {
        var directive = field.FindDirective("relatie")!;
        var direction = Enum.Parse<Direction>(directive.GetString("richting") ?? nameof(Direction.Uit), ignoreCase: true);
        return new NeighbourField([.. directive.GetStrings("soort")], direction, ConnectionType.NodeName(field.Type));
    }

    public async ValueTask ResolveAsync(FieldBatch batch, CancellationToken cancellationToken)
    {
        var context = ApiContext.Of(batch);
        var parents = batch.Parents.Cast<Node>().ToList();
        var request = new ExpandRequest
        {
            Parents = [.. parents.Select(node => node.Id).Distinct()],
            Soorten = Soorten,
            Direction = Direction,
            NeighbourType = NeighbourType,
            Page = PageArguments.Read(batch.Arguments),
        };
        var pages = ConnectionType.AsksRows(batch.Selection)
            ? await ListErrors.TranslateAsync(() => context.Store.ExpandAsync(context.Kijker, request, cancellationToken)).ConfigureAwait(false)
            : null;
        for (var row = 0; row < parents.Count; row++)
        {
            var page = pages?.GetValueOrDefault(parents[row].Id) ?? new Page<Neighbour>([], false);
            var rows = page.Rows.Select(item => new ConnectionRow(item.Cursor, item.Item.Node, item.Item.Relation));
            batch.Set(row, new Connection([.. rows], page.HasMore, request.Page, new NeighbourCount(request, parents[row].Id)));
        }
    }
}
