using System.Collections.Immutable;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Values;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.Api.Lists;

/// <summary>Turns a filter input into a condition of the graph port: each field names a field of the node, or relations by <c>@relatie</c>.</summary>
internal sealed class FilterReader(InputObjectType type)
{
    /// <summary>The condition.</summary>
    /// <exception cref="GraphQL.Execution.GraphQLRequestException">It goes beyond a bound of the graph port.</exception>
    public Filter Read(IReadOnlyDictionary<string, object?> input)
    {
        var filter = ReadAll(input);
        FilterBounds.Require(filter);
        return filter;
    }

    private Filter.And ReadAll(IReadOnlyDictionary<string, object?> input)
    {
        var conditions = input.Where(pair => pair.Value is not null).Select(pair => Read(type.Fields[pair.Key], pair.Value!));
        return new Filter.And([.. conditions]);
    }

    private Filter Read(InputValue field, object value) => field.Name switch
    {
        "en" => new Filter.And([.. Inputs(value).Select(ReadAll)]),
        "of" => new Filter.Or([.. Inputs(value).Select(ReadAll)]),
        "niet" => new Filter.Not(ReadAll((IReadOnlyDictionary<string, object?>)value)),
        _ when field.FindDirective("relatie") is { } relation => Related(relation, value),
        _ when field.Type.Innermost.Name == "TekstFilter" => Text(field.Name, (IReadOnlyDictionary<string, object?>)value),
        _ when field.Type.Innermost.Name == "GetalFilter" => Number(field.Name, (IReadOnlyDictionary<string, object?>)value),
        _ => new Filter.In(field.Name, [.. Texts(value).Select(Value)]),
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
            "gelijk" => new Filter.Compare(field, Comparison.Equal, Value((string)pair.Value!)),
            "in" => new Filter.In(field, [.. Texts(pair.Value!).Select(Value)]),
            "begintMet" => new Filter.StartsWith(field, Value((string)pair.Value!).ToString()!),
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

    // GraphQL's strings may hold what no text of the graph can.
    private static GraphValue Value(string text) =>
        GraphText.IsWellFormed(text) ? GraphValue.Of(text) : throw PageArguments.Refuse("Een tekst in het filter bevat een half teken of U+0000; haal het weg.");

    private static Filter Exists(string field, bool exists) => exists ? new Filter.Exists(field) : new Filter.Not(new Filter.Exists(field));

    private static IEnumerable<string> Texts(object value) => ((IEnumerable<object?>)value).Cast<string>();

    private static IEnumerable<IReadOnlyDictionary<string, object?>> Inputs(object value) => ((IEnumerable<object?>)value).Cast<IReadOnlyDictionary<string, object?>>();
}
