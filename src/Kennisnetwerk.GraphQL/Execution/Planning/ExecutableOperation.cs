using System.Collections.Concurrent;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.Execution.Planning;

/// <summary>An operation of a document, with the plans that were made for it.</summary>
internal sealed class ExecutableOperation(ExecutableDocument document, OperationDefinitionNode syntax)
{
    /// <summary>With more combinations of conditions than this, plans are made anew.</summary>
    private const int MaxPlans = 32;

    private readonly ConcurrentDictionary<ulong, OperationPlan> _plans = new();

    public ExecutableDocument Document { get; } = document;

    public OperationDefinitionNode Syntax { get; } = syntax;

    /// <summary>Gets the plan for the values of variables.</summary>
    public OperationPlan GetPlan(BoundSchema schema, IReadOnlyDictionary<string, object?> variables)
    {
        var conditions = new SelectionConditions(Document.Traits.ConditionVariables, variables);
        if (conditions.Key is not { } key)
        {
            return new OperationPlan(schema, this, conditions);
        }

        if (_plans.TryGetValue(key, out var known))
        {
            return known;
        }

        // The conditions that a plan keeps must not hold on to the variables of one request.
        var names = Document.Traits.ConditionVariables;
        var values = names.ToDictionary(name => name, name => variables.GetValueOrDefault(name) is true ? (object?)true : false);
        var plan = new OperationPlan(schema, this, new SelectionConditions(names, values));
        return _plans.Count < MaxPlans ? _plans.GetOrAdd(key, plan) : plan;
    }
}
