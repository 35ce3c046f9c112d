using System.Collections.Immutable;
using System.Globalization;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Execution.Planning;

/// <summary>What <c>@cost</c> and <c>@listSize</c> say about a field.</summary>
/// <remarks>
/// IBM's "GraphQL Cost Directives Specification". Without <c>@cost</c> an object weighs 1 and a leaf, a field and an
/// argument nothing, so that the cost is about the number of objects of the response.
/// </remarks>
internal sealed class FieldCost
{
    private readonly Field _field;
    private readonly AppliedDirective? _listSize;
    private readonly ImmutableArray<KeyValuePair<string, double>> _argumentWeights;
    private readonly int _assumedSize;

    public FieldCost(Field field, int assumedListSize)
    {
        _field = field;
        _listSize = field.FindDirective("listSize");
        _assumedSize = _listSize?.GetInt("assumedSize") ?? assumedListSize;
        SizedFields = [.. _listSize?.GetStrings("sizedFields") ?? []];
        Weight = GetWeight(field) ?? 0;
        TypeWeight = GetWeight(field.Type.Innermost) ?? (field.Type.Innermost.IsLeaf ? 0 : 1);
        IsList = field.Type.NullableType is ListType;
        _argumentWeights =
        [
            .. from argument in field.Arguments
               let weight = GetWeight(argument)
               where weight is not null
               select KeyValuePair.Create(argument.Name, weight.Value),
        ];
    }

    /// <summary>The weight of resolving the field once.</summary>
    public double Weight { get; }

    /// <summary>The weight of each value.</summary>
    public double TypeWeight { get; }

    public bool IsList { get; }

    /// <summary>The fields below that have the size which this one is given.</summary>
    public ImmutableArray<string> SizedFields { get; }

    /// <summary>The size of the list, or of the lists below; null when the field says nothing about sizes.</summary>
    public int? GetSize(FieldArguments arguments)
    {
        if (!IsList && SizedFields.IsEmpty)
        {
            return null;
        }

        var given = (_listSize?.GetStrings("slicingArguments") ?? [])
            .Select(name => SizeOf(arguments.Get<object>(name)))
            .OfType<int>()
            .ToArray();
        return given.Length == 0 ? _assumedSize : Math.Max(0, given.Max());
    }

    /// <summary>The weight of the arguments that are given.</summary>
    public double GetArgumentWeight(FieldArguments arguments) =>
        _argumentWeights.Where(argument => arguments.IsGiven(argument.Key)).Sum(argument => argument.Value);

    /// <summary>Why the field may not be asked like this, or null: one slicing argument is required unless the schema says otherwise.</summary>
    public string? FindFault(FieldArguments arguments)
    {
        var slicing = _listSize?.GetStrings("slicingArguments") ?? [];
        var isFine = slicing.Count == 0
            || _listSize!.GetBoolean("requireOneSlicingArgument") == false
            || slicing.Count(name => arguments.Get<object>(name) is not null) == 1;
        return isFine ? null : $"Field \"{_field.Coordinate}\" needs exactly one of the arguments {string.Join(", ", slicing)}.";
    }

    // A list of ids asks for as many items as it has; the directive leaves open what a slicing argument is.
    private static int? SizeOf(object? argument) => argument switch
    {
        int size => size,
        IReadOnlyCollection<object?> list => list.Count,
        _ => null,
    };

    private static double? GetWeight(ISchemaElement element) =>
        double.TryParse(
            element.FindDirective("cost")?.GetString("weight"), NumberStyles.Float, CultureInfo.InvariantCulture, out var weight)
            ? weight
            : null;
}
