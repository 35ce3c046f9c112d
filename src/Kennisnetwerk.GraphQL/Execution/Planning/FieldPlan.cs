using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Execution.Planning;

/// <summary>One field of a response: all selections of one response name, merged.</summary>
internal sealed class FieldPlan(SelectionPlanner planner, Field field, FieldBinding binding, ImmutableArray<FieldNode> nodes)
{
    private readonly ConcurrentDictionary<ObjectType, ObjectPlan> _objects = new(concurrencyLevel: 1, capacity: 1);
    private ObjectPlan? _lastObject;
    private FieldSelection? _selection;

    public Field Field { get; } = field;

    public FieldBinding Binding { get; } = binding;

    /// <summary>The selections, which share name and arguments.</summary>
    public ImmutableArray<FieldNode> Nodes { get; } = nodes;

    public string ResponseName { get; } = (nodes[0].Alias ?? nodes[0].Name).Value;

    /// <summary>The response name as it is written.</summary>
    public JsonEncodedText Key { get; } = JsonEncodedText.Encode((nodes[0].Alias ?? nodes[0].Name).Value);

    public ArgumentPlan Arguments { get; } = new(field, nodes[0]);

    /// <summary>What is asked below, whatever the type; computed when a resolver wants to know.</summary>
    public FieldSelection Selection => _selection ??= planner.DescribeSelection(Nodes);

    /// <summary>The plan of the values that are of an object type.</summary>
    public ObjectPlan GetObject(ObjectType type)
    {
        var last = _lastObject;
        if (last is not null && ReferenceEquals(last.Type, type))
        {
            return last;
        }

        // Threads that race get the same plan: groups of a level are told apart by their plans.
        return _lastObject = _objects.GetOrAdd(type, static (type, self) => self.Planner.Plan(type, self.Nodes), (Planner: planner, Nodes));
    }
}
