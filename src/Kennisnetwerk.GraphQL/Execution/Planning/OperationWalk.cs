using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Execution.Planning;

/// <summary>One walk of <see cref="OperationMeter"/> over an operation.</summary>
internal sealed class OperationWalk(
    Schema schema,
    OperationPlan plan,
    IReadOnlyDictionary<string, object?> variables,
    Func<Field, FieldCost> getCost)
{
    /// <summary>Merged selections cannot be remembered; this many visits are more than any honest document needs.</summary>
    private const int MaxSteps = 200_000;

    private readonly Dictionary<(SelectionSetNode Set, int Size), (double Cost, int Depth)> _known = [];
    private int _steps;

    public int Aliases { get; private set; }

    public string AliasedField { get; private set; } = "";

    public (double Cost, int Depth) Measure(SelectionSetNode set, CompositeType type) => Measure([set], type, null, []);

    private (double Cost, int Depth) Measure(
        List<SelectionSetNode> sets, CompositeType type, int? size, IReadOnlyCollection<string> sizedFields)
    {
        var key = (sets[0], sizedFields.Count == 0 ? -1 : size ?? -1);
        if (sets.Count == 1 && _known.TryGetValue(key, out var known))
        {
            return known;
        }

        var grouped = new Dictionary<string, List<(FieldNode Node, Field Field)>>(StringComparer.Ordinal);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var set in sets)
        {
            Collect(set, type, visited, grouped);
        }

        CountAliases(grouped);
        var (cost, depth) = (0.0, 0);
        foreach (var group in grouped.Values)
        {
            var (fieldCost, fieldDepth) = MeasureField(group, size, sizedFields);
            cost += fieldCost;
            depth = Math.Max(depth, fieldDepth);
        }

        if (sets.Count == 1)
        {
            _known[key] = (cost, depth);
        }

        return (cost, depth);
    }

    private (double Cost, int Depth) MeasureField(
        List<(FieldNode Node, Field Field)> group, int? size, IReadOnlyCollection<string> sizedFields)
    {
        if (group[0].Field.Name.StartsWith("__", StringComparison.Ordinal))
        {
            return (0, 0);
        }

        var sets = group.Where(item => item.Node.SelectionSet is not null).Select(item => item.Node.SelectionSet!).ToList();
        var (most, deepest) = (0.0, 0);
        foreach (var (node, field) in group.DistinctBy(item => item.Field))
        {
            var cost = getCost(field);
            var arguments = GetArguments(node, field);
            if (cost.FindFault(arguments) is { } fault)
            {
                throw new GraphQLRequestException(fault, GraphQLErrorCodes.BadUserInput);
            }

            var ownSize = cost.GetSize(arguments);
            var count = !cost.IsList ? 1 : sizedFields.Contains(field.Name) && size is not null ? size.Value : ownSize ?? 1;
            var (below, depth) = sets.Count == 0
                ? (0, 0)
                : Measure(sets, (CompositeType)field.Type.Innermost, ownSize, cost.SizedFields);
            most = Math.Max(most, cost.Weight + cost.GetArgumentWeight(arguments) + (count * (cost.TypeWeight + below)));
            deepest = Math.Max(deepest, depth + 1);
        }

        return (most, deepest);
    }

    private FieldArguments GetArguments(FieldNode node, Field field) =>
        new ArgumentPlan(field, node).TryGet(variables, out var arguments, out _) ? arguments : FieldArguments.None;

    private void CountAliases(Dictionary<string, List<(FieldNode Node, Field Field)>> grouped)
    {
        foreach (var same in grouped.Values.CountBy(group => group[0].Field.Name, StringComparer.Ordinal))
        {
            if (same.Value > Aliases)
            {
                (Aliases, AliasedField) = (same.Value, same.Key);
            }
        }
    }

    private void Collect(
        SelectionSetNode set,
        CompositeType type,
        HashSet<string> visited,
        Dictionary<string, List<(FieldNode Node, Field Field)>> grouped)
    {
        foreach (var selection in set.Selections)
        {
            if (++_steps > MaxSteps)
            {
                throw new GraphQLRequestException(
                    $"Cost limit: the operation has more than {MaxSteps} selections when its fragments are written out.",
                    ExecutionErrorCodes.CostLimit);
            }

            if (!plan.Conditions.Includes(selection))
            {
                continue;
            }

            switch (selection)
            {
                case FieldNode node when schema.FindField(type, node.Name.Value) is { } field:
                    var name = (node.Alias ?? node.Name).Value;
                    if (!grouped.TryGetValue(name, out var nodes))
                    {
                        grouped.Add(name, nodes = []);
                    }

                    nodes.Add((node, field));
                    break;
                case InlineFragmentNode inline:
                    Collect(inline.SelectionSet, Narrow(type, inline.TypeCondition), visited, grouped);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name.Value):
                    var fragment = plan.Operation.Document.Fragments[spread.Name.Value];
                    Collect(fragment.SelectionSet, Narrow(type, fragment.TypeCondition), visited, grouped);
                    break;
            }
        }
    }

    private CompositeType Narrow(CompositeType type, NamedTypeNode? condition) =>
        condition is null ? type : schema.FindType(condition.Name.Value) as CompositeType ?? type;
}
