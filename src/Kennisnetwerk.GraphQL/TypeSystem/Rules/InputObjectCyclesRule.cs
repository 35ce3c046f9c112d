using Kennisnetwerk.GraphQL.TypeSystem.Building;

namespace Kennisnetwerk.GraphQL.TypeSystem.Rules;

/// <summary>An input object does not hold itself through non-null fields: no finite value would fit.</summary>
/// <remarks>Specification, section 3.10 Input Objects, "Circular References". The walk keeps its own stack.</remarks>
internal sealed class InputObjectCyclesRule : ISchemaRule
{
    public void Check(SchemaDraft draft)
    {
        var visited = new HashSet<InputObjectType>();
        foreach (var type in draft.Types.OfType<InputObjectType>())
        {
            Walk(draft, type, visited);
        }
    }

    private static void Walk(SchemaDraft draft, InputObjectType start, HashSet<InputObjectType> visited)
    {
        var stack = new List<(InputObjectType Type, IEnumerator<InputValue> Fields)>();
        var places = new Dictionary<InputObjectType, int>();
        Enter(start);
        while (stack.Count > 0)
        {
            var (type, fields) = stack[^1];
            if (!fields.MoveNext())
            {
                stack.RemoveAt(stack.Count - 1);
                places.Remove(type);
                continue;
            }

            var next = (InputObjectType)fields.Current.Type.Innermost;
            if (!places.TryGetValue(next, out var cycle))
            {
                Enter(next);
                continue;
            }

            var path = stack[cycle..].Select(step => step.Fields.Current).ToArray();
            draft.Errors.Report(
                nameof(InputObjectCyclesRule),
                $"Cannot reference Input Object \"{next}\" within itself through a series of non-null fields: "
                    + $"\"{string.Join('.', path.Select(field => field.Name))}\".",
                path.Select(field => field.Definition));
        }

        void Enter(InputObjectType entered)
        {
            if (visited.Add(entered))
            {
                places.Add(entered, stack.Count);
                stack.Add((entered, NonNullFields(entered).GetEnumerator()));
            }
        }
    }

    private static IEnumerable<InputValue> NonNullFields(InputObjectType type) =>
        type.Fields.Where(field => field.Type is NonNullType { NullableType: InputObjectType });
}
