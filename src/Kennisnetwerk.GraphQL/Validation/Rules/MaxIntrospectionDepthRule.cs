using System.Collections.Immutable;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.Validation.Rules;

/// <summary>Introspection does not nest lists three deep: each level multiplies the answer by the size of the schema.</summary>
/// <remarks>
/// Not in the specification; the reference implementation has the same limit. The walk keeps its own stack, and enters a
/// fragment again only when it is reached deeper than before.
/// </remarks>
internal sealed class MaxIntrospectionDepthRule : IValidationRule
{
    private const int MaxListDepth = 3;

    public string Name => "MaxIntrospectionDepth";

    public void Check(ValidationContext context)
    {
        foreach (var field in context.Facts.Definitions.SelectMany(definition => definition.Fields))
        {
            if (field.Node.Name.Value is "__schema" or "__type" && IsTooDeep(context, field.Node))
            {
                context.Report("Maximum introspection depth exceeded", field.Node);
            }

            if (context.IsFull)
            {
                return;
            }
        }
    }

    private static bool IsTooDeep(ValidationContext context, FieldNode start)
    {
        var entered = new Dictionary<string, int>(StringComparer.Ordinal);
        var stack = new Stack<(SelectionNode Node, int Depth)>([(start, 0)]);
        while (stack.TryPop(out var item))
        {
            var (node, depth) = item;
            if (node is FieldNode { Name.Value: "fields" or "interfaces" or "possibleTypes" or "inputFields" } && ++depth >= MaxListDepth)
            {
                return true;
            }

            foreach (var selection in SelectionsOf(context, node, depth, entered))
            {
                stack.Push((selection, depth));
            }
        }

        return false;
    }

    private static ImmutableArray<SelectionNode> SelectionsOf(
        ValidationContext context,
        SelectionNode node,
        int depth,
        Dictionary<string, int> entered)
    {
        if (node is not FragmentSpreadNode spread)
        {
            return (node as FieldNode)?.SelectionSet?.Selections ?? (node as InlineFragmentNode)?.SelectionSet.Selections ?? [];
        }

        var name = spread.Name.Value;
        if (entered.TryGetValue(name, out var before) && before >= depth)
        {
            return [];
        }

        entered[name] = depth;
        return context.Facts.FindFragment(name)?.SelectionSet.Selections ?? [];
    }
}
