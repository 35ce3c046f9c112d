using System.Collections.Immutable;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.GraphQL.Execution;

namespace Kennisnetwerk.Api.Lists;

/// <summary>Reads <c>volgorde</c>: names in capitals stand for the fields of the same name; texts order alphabetically.</summary>
internal static class OrderReader
{
    public static ImmutableArray<Order> Read(FieldArguments arguments, GraphSchema graph, string type)
    {
        var keys = arguments.Get<IEnumerable<object?>>("volgorde")?.Cast<IReadOnlyDictionary<string, object?>>().ToList() ?? [];
        if (keys.Count > ReadLimits.MaxOrders)
        {
            throw PageArguments.Refuse($"Een volgorde heeft hoogstens {ReadLimits.MaxOrders} velden; {keys.Count} zijn gegeven.");
        }

        return [.. keys.Select(key => Read((string)key["veld"]!, (string)key["richting"]! == "AFLOPEND", graph, type))];
    }

    private static Order Read(string name, bool descending, GraphSchema graph, string type)
    {
        var field = graph.TypesOf(type).Select(graph.Type).SelectMany(node => node!.Fields).FirstOrDefault(field => field.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        return field is null
            ? new Order(name.ToLowerInvariant(), descending)
            : new Order(field.Name, descending, Alphabetical: field is { Kind: Graph.Schema.FieldKind.Text, IsSortable: true });
    }
}
