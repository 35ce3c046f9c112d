using System.Collections.Immutable;
using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Execution.Planning;

/// <summary>Collects the fields of selection sets for the object types that occur.</summary>
/// <remarks>
/// Specification, section 6.3.2 Field Collection. Done once for each object type at each place of the response, not for
/// each object.
/// </remarks>
internal sealed class SelectionPlanner(BoundSchema schema, ExecutableDocument document, SelectionConditions conditions)
{
    /// <summary>Plans the root of an operation.</summary>
    public ObjectPlan Plan(ObjectType type, OperationDefinitionNode operation) => Plan(type, [operation.SelectionSet]);

    /// <summary>Plans the values of a field.</summary>
    public ObjectPlan Plan(ObjectType type, ImmutableArray<FieldNode> nodes) =>
        Plan(type, nodes.Where(node => node.SelectionSet is not null).Select(node => node.SelectionSet!));

    /// <summary>Says which fields are selected below others, whatever the type of the values.</summary>
    public FieldSelection DescribeSelection(IEnumerable<FieldNode> nodes)
    {
        var grouped = new OrderedDictionary<string, List<FieldNode>>(StringComparer.Ordinal);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in nodes.Where(node => node.SelectionSet is not null))
        {
            Collect(null, node.SelectionSet!, visited, grouped, node => node.Name.Value);
        }

        return grouped.Count == 0
            ? FieldSelection.None
            : new FieldSelection(grouped.Select(group => KeyValuePair.Create(group.Key, DescribeSelection(group.Value))));
    }

    private ObjectPlan Plan(ObjectType type, IEnumerable<SelectionSetNode> sets)
    {
        var grouped = new OrderedDictionary<string, List<FieldNode>>(StringComparer.Ordinal);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var set in sets)
        {
            Collect(type, set, visited, grouped, node => (node.Alias ?? node.Name).Value);
        }

        return new ObjectPlan(type, [.. grouped.Values.Select(nodes => PlanField(type, [.. nodes]))]);
    }

    private FieldPlan PlanField(ObjectType type, ImmutableArray<FieldNode> nodes)
    {
        var field = schema.Schema.FindField(type, nodes[0].Name.Value)!;
        return new FieldPlan(this, field, schema.GetBinding(field), nodes);
    }

    private void Collect(
        ObjectType? type,
        SelectionSetNode set,
        HashSet<string> visited,
        OrderedDictionary<string, List<FieldNode>> grouped,
        Func<FieldNode, string> getKey)
    {
        foreach (var selection in set.Selections)
        {
            if (!conditions.Includes(selection))
            {
                continue;
            }

            if (selection is FieldNode field)
            {
                var key = getKey(field);
                if (!grouped.TryGetValue(key, out var nodes))
                {
                    grouped.Add(key, nodes = []);
                }

                nodes.Add(field);
            }
            else if (GetFragment(selection, visited) is { } fragment && Applies(type, fragment.Condition))
            {
                Collect(type, fragment.Set, visited, grouped, getKey);
            }
        }
    }

    private (NamedTypeNode? Condition, SelectionSetNode Set)? GetFragment(SelectionNode selection, HashSet<string> visited)
    {
        if (selection is InlineFragmentNode inline)
        {
            return (inline.TypeCondition, inline.SelectionSet);
        }

        var name = ((FragmentSpreadNode)selection).Name.Value;
        return visited.Add(name) && document.Fragments.GetValueOrDefault(name) is { } fragment
            ? (fragment.TypeCondition, fragment.SelectionSet)
            : null;
    }

    private bool Applies(ObjectType? type, NamedTypeNode? condition) =>
        type is null
        || condition is null
        || (schema.Schema.FindType(condition.Name.Value) as CompositeType)?.PossibleTypes.Contains(type) == true;
}
