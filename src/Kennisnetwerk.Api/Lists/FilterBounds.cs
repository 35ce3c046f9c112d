using System.Collections.Immutable;
using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Api.Lists;

/// <summary>Refuses a filter that the graph port would refuse for its size, so that the client learns why.</summary>
internal static class FilterBounds
{
    public static void Require(Filter filter)
    {
        var conditions = 0;
        Require(filter, 1, ref conditions);
    }

    private static void Require(Filter filter, int depth, ref int conditions)
    {
        if (depth > ReadLimits.MaxDepth || ++conditions > ReadLimits.MaxConditions)
        {
            throw PageArguments.Refuse($"Een filter heeft hoogstens {ReadLimits.MaxConditions} voorwaarden, {ReadLimits.MaxDepth} diep genest; stel de vraag in delen.");
        }

        var values = filter switch
        {
            Filter.In { Values.Length: var count } => count,
            Filter.Related { Neighbours.Length: var count } => count,
            _ => 0,
        };
        if (values > ReadLimits.MaxValues)
        {
            throw PageArguments.Refuse($"Een voorwaarde noemt hoogstens {ReadLimits.MaxValues} waarden; {values} zijn gegeven.");
        }

        foreach (var part in PartsOf(filter))
        {
            Require(part, depth + 1, ref conditions);
        }
    }

    private static ImmutableArray<Filter> PartsOf(Filter filter) => filter switch
    {
        Filter.And { Filters: var parts } => parts,
        Filter.Or { Filters: var parts } => parts,
        Filter.Not { Filter: var part } => [part],
        _ => [],
    };
}
