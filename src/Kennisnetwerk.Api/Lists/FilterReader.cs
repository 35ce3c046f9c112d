using System.Collections.Immutable;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Values;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.Api.Lists;

/// <summary>Turns a filter input into a condition of the graph port: each field names a field of the node, or relations by <c>@relatie</c>.</summary>
internal sealed class FilterReader(InputObjectType type)
{
    public Filter Read(IReadOnlyDictionary<string, object?> input)
    {
        var conditions = input.Where(pair => pair.Value is not null).Select(pair => Read(type.Fields[pair.Key], pair.Value!));
        return new Filter.And([.. conditions]);
    }

    private Filter Read(InputValue field, object value) => field.Name switch
    {
        "en" => new Filter.And([.. Inputs(value).Select(Read)]),
        "of" => new Filter.Or([.. Inputs(value).Select(Read)]),
        "niet" => new Filter.Not(Read((IReadOnlyDictionary<string, object?>)value)),
        _ when field.FindDirective("relatie") is { } relation => Related(relation, value),
        _ when field.Type.Innermost.Name == "TekstFilter" => Text(field.Name, (IReadOnlyDictionary<string, object?>)value),
        _ when field.Type.Innermost.Name == "GetalFilter" => Number(field.Name, (IReadOnlyDictionary<string, object?>)value),
        _ => new Filter.In(field.Name, [.. Texts(value).Select(GraphValue.Of)]),
    };

    private static Filter.Or Related(AppliedDirective relation, object value)
    {
        var direction = Enum.Parse<Direction>(relation.GetString("richting") ?? nameof(Direction.Uit), ignoreCase: true);
        var ids = Texts(value).ToImmutableArray();
        return new Filter.Or([.. relation.GetStrings("soort").Select(soort => new Filter.Related(soort, direction, ids))]);
    }

    private static Filter.And Text(string field, IReadOnlyDictionary<string, object?> input)
    {
        var conditions = input.Where(pair => pair.Value is not null).Select(pair => (Filter)(pair.Key switch
        {
            "gelijk" => new Filter.Compare(field, Comparison.Equal, GraphValue.Of((string)pair.Value!)),
            "in" => new Filter.In(field, [.. Texts(pair.Value!).Select(GraphValue.Of)]),
            "begintMet" => new Filter.StartsWith(field, (string)pair.Value!),
            _ => Exists(field, (bool)pair.Value!),
        }));
        return new Filter.And([.. conditions]);
    }

    private static Filter.And Number(string field, IReadOnlyDictionary<string, object?> input)
    {
        var conditions = input.Where(pair => pair.Value is not null).Select(pair => pair.Key switch
        {
            "gelijk" => Compare(Comparison.Equal, pair.Value!),
            "vanaf" => Compare(Comparison.GreaterOrEqual, pair.Value!),
            "totEnMet" => Compare(Comparison.LessOrEqual, pair.Value!),
            _ => Exists(field, (bool)pair.Value!),
        });
        return new Filter.And([.. conditions]);

        Filter Compare(Comparison comparison, object number) => new Filter.Compare(field, comparison, GraphValue.Of((long)(int)number));
    }

    private static Filter Exists(string field, bool exists) => exists ? new Filter.Exists(field) : new Filter.Not(new Filter.Exists(field));

    private static IEnumerable<string> Texts(object value) => ((IEnumerable<object?>)value).Cast<string>();

    private static IEnumerable<IReadOnlyDictionary<string, object?>> Inputs(object value) => ((IEnumerable<object?>)value).Cast<IReadOnlyDictionary<string, object?>>();
}
