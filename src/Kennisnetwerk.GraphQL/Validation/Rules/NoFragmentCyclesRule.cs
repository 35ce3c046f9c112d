using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.Validation.Rules;

/// <summary>A fragment does not spread itself, also not through others.</summary>
/// <remarks>Specification, section 5.5.2.2 Fragment Spreads Must Not Form Cycles. The walk keeps its own stack.</remarks>
internal sealed class NoFragmentCyclesRule : IValidationRule
{
    public string Name => "NoFragmentCycles";

    public void Check(ValidationContext context)
    {
        // By name: of two fragments of one name, which another rule reports, it does not matter which is meant.
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var fragment in context.Facts.Fragments)
        {
            Walk(context, fragment, visited);
        }
    }

    private static void Walk(ValidationContext context, FragmentDefinitionNode start, HashSet<string> visited)
    {
        var path = new List<(FragmentDefinitionNode Fragment, IEnumerator<FragmentSpreadNode> Spreads)>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        Enter(start);
        while (path.Count > 0 && !context.IsFull)
        {
            var (fragment, spreads) = path[^1];
            if (!spreads.MoveNext())
            {
                path.RemoveAt(path.Count - 1);
                places.Remove(fragment.Name.Value);
            }
            else if (context.Facts.FindFragment(spreads.Current.Name.Value) is { } next)
            {
                if (places.TryGetValue(next.Name.Value, out var place))
                {
                    Report(context, [.. path[place..].Select(step => step.Spreads.Current)]);
                }
                else
                {
                    Enter(next);
                }
            }
        }

        void Enter(FragmentDefinitionNode fragment)
        {
            if (visited.Add(fragment.Name.Value))
            {
                places.Add(fragment.Name.Value, path.Count);
                path.Add((fragment, SpreadsOf(context, fragment).GetEnumerator()));
            }
        }
    }

    private static IEnumerable<FragmentSpreadNode> SpreadsOf(ValidationContext context, FragmentDefinitionNode fragment) =>
        context.Facts.Of(fragment).Spreads.Select(spread => (FragmentSpreadNode)spread.Node);

    private static void Report(ValidationContext context, FragmentSpreadNode[] cycle)
    {
        var via = string.Join(", ", cycle[..^1].Select(spread => $"\"{spread.Name.Value}\""));
        var end = via.Length == 0 ? "." : $" via {via}.";
        context.Report($"Cannot spread fragment \"{cycle[^1].Name.Value}\" within itself{end}", cycle);
    }
}
