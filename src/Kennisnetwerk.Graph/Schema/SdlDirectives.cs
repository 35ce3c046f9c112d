using System.Globalization;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.Graph.Schema;

/// <summary>Reads the directives of an element and notes what is wrong with their arguments.</summary>
internal sealed class SdlDirectives(IDirectivesNode element, List<SchemaFault> faults)
{
    public bool Has(string name) => Find(name) is not null;

    public DirectiveNode? Find(string name) => element.Directives.FirstOrDefault(directive => directive.Name.Value == name);

    public string? Name(string directive, string argument) => Value<EnumValueNode>(directive, argument, "a name")?.Value;

    public bool Truth(string directive, string argument) => Value<BooleanValueNode>(directive, argument, "true or false")?.Value ?? false;

    public int? Whole(string directive, string argument)
    {
        var value = Value<IntValueNode>(directive, argument, "a whole number");
        return value is null ? null
            : int.TryParse(value.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number > 0 ? number
            : Wrong<int?>(value, directive, argument, $"a whole number from 1 to {int.MaxValue}");
    }

    /// <summary>A weight: finite and above zero, as zero says that there is none.</summary>
    public double? Weight(string directive, string argument) =>
        Argument(directive, argument) is { } value ? ReadWeight(value) ?? Wrong<double?>(value, directive, argument, "a number above 0") : null;

    /// <summary>A list of names or texts; a single one counts as a list of one.</summary>
    public IReadOnlyList<string> Names(string directive, string argument) => Argument(directive, argument) switch
    {
        null => [],
        ListValueNode list => [.. list.Values.Select(item => Word(item, directive, argument)).OfType<string>()],
        var single => Word(single, directive, argument) is { } word ? [word] : [],
    };

    private static double? ReadWeight(ValueNode value)
    {
        var text = value switch { IntValueNode whole => whole.Value, FloatValueNode number => number.Value, _ => "0" };
        return double.Parse(text, CultureInfo.InvariantCulture) is > 0 and < double.PositiveInfinity and var weight ? weight : null;
    }

    private string? Word(ValueNode value, string directive, string argument) => value switch
    {
        StringValueNode text => text.Value,
        EnumValueNode name => name.Value,
        _ => Wrong<string?>(value, directive, argument, "names"),
    };

    private T? Value<T>(string directive, string argument, string expected)
        where T : ValueNode =>
        Argument(directive, argument) switch
        {
            null => null,
            T value => value,
            var other => Wrong<T?>(other, directive, argument, expected),
        };

    private ValueNode? Argument(string directive, string argument) =>
        Find(directive)?.Arguments.FirstOrDefault(candidate => candidate.Name.Value == argument)?.Value;

    private T? Wrong<T>(GraphQL.Language.Node value, string directive, string argument, string expected)
    {
        faults.Add(SdlFault.At(value, $"@{directive}({argument}:) takes {expected}."));
        return default;
    }
}
