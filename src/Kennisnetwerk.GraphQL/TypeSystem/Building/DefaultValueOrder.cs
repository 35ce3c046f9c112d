using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.TypeSystem.Building;

/// <summary>The order in which defaults of input fields can be coerced: what a default needs comes before it.</summary>
/// <remarks>
/// Specification, section 3.10 Input Objects, <c>InputObjectDefaultValueHasCycle</c>. A default that is an input object
/// needs the defaults of the fields that it leaves out. The walk keeps its own stack: types can form long chains.
/// </remarks>
internal sealed class DefaultValueOrder
{
    private readonly List<InputValue> _order = [];
    private readonly List<IReadOnlyList<InputValue>> _cycles = [];
    private readonly HashSet<InputValue> _visited = [];
    private readonly List<(InputValue Field, IEnumerator<InputValue> Needs)> _path = [];
    private readonly Dictionary<InputValue, int> _placeOnPath = [];

    public DefaultValueOrder(IEnumerable<InputObjectType> types)
    {
        foreach (var field in types.SelectMany(type => type.Fields).Where(field => field.HasDefault))
        {
            Visit(field);
        }
    }

    /// <summary>The input fields with a default, what is needed first.</summary>
    public IReadOnlyList<InputValue> Order => _order;

    /// <summary>Series of fields of which the last needs the first.</summary>
    public IReadOnlyList<IReadOnlyList<InputValue>> Cycles => _cycles;

    private void Visit(InputValue start)
    {
        Enter(start);
        while (_path.Count > 0)
        {
            var (field, needs) = _path[^1];
            if (!needs.MoveNext())
            {
                _path.RemoveAt(_path.Count - 1);
                _placeOnPath.Remove(field);
                _order.Add(field);
                continue;
            }

            if (_placeOnPath.TryGetValue(needs.Current, out var cycle))
            {
                _cycles.Add([.. _path[cycle..].Select(step => step.Field)]);
            }
            else
            {
                Enter(needs.Current);
            }
        }
    }

    private void Enter(InputValue field)
    {
        if (_visited.Add(field))
        {
            _placeOnPath.Add(field, _path.Count);
            _path.Add((field, NeedsOf(field.DefaultLiteral!, field.Type).GetEnumerator()));
        }
    }

    private static IEnumerable<InputValue> NeedsOf(ValueNode literal, GraphQLType type) => literal switch
    {
        ListValueNode list when type.NullableType is ListType expected =>
            list.Values.SelectMany(item => NeedsOf(item, expected.ItemType)),
        ObjectValueNode map when type.Innermost is InputObjectType expected =>
            expected.Fields.SelectMany(field => NeedsOf(map, field)),
        _ => [],
    };

    private static IEnumerable<InputValue> NeedsOf(ObjectValueNode map, InputValue field)
    {
        var given = map.Fields.FirstOrDefault(node => node.Name.Value == field.Name);
        return given is not null ? NeedsOf(given.Value, field.Type) : field.HasDefault ? [field] : [];
    }
}
