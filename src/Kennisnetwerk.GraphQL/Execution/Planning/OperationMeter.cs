using System.Collections.Concurrent;
using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Execution.Planning;

/// <summary>Measures what an operation would cost, before it is run.</summary>
/// <remarks>
/// <para>The cost of a field is its weight and that of its arguments, plus for each value the weight of its type and
/// the cost of what is asked of it. A page counts for its size.</para>
/// <para>Values of an interface or union count as if they had the fields of all fragments: that is never too little.
/// Selections are measured once wherever they are spread, so that a document that doubles itself at every level is
/// refused as fast as another.</para>
/// </remarks>
internal sealed class OperationMeter(Schema schema, ExecutionOptions options)
{
    private readonly ConcurrentDictionary<Field, FieldCost> _costs = new();

    /// <summary>Measures an operation.</summary>
    /// <exception cref="GraphQLRequestException">It cannot be measured: it is too large, or a page has no size.</exception>
    public OperationMeasure Measure(OperationPlan plan, IReadOnlyDictionary<string, object?> variables)
    {
        // Without variables every request measures the same.
        if (plan.Measure is { } known)
        {
            return known;
        }

        var syntax = plan.Operation.Syntax;
        var walk = new OperationWalk(schema, plan, variables, GetCost);
        var (cost, depth) = walk.Measure(syntax.SelectionSet, schema.FindRoot(syntax.Operation)!);
        var measure = new OperationMeasure(cost, depth, plan.Root.Fields.Length, walk.Aliases, walk.AliasedField);
        if (syntax.VariableDefinitions.IsEmpty)
        {
            plan.Measure = measure;
        }

        return measure;
    }

    /// <summary>Compares a measure with the limits.</summary>
    public ExecutionError? FindExcess(OperationMeasure measure) => measure switch
    {
        _ when measure.Depth > options.MaxFieldDepth => ExecutionError.ForLimit(
            GraphQLErrorCodes.DepthLimit, "Depth limit: fields nest to a depth of", measure.Depth, options.MaxFieldDepth),
        _ when measure.RootFields > options.MaxRootFields => ExecutionError.ForLimit(
            ExecutionErrorCodes.RootFieldLimit, "Root field limit: the number of root fields is", measure.RootFields, options.MaxRootFields),
        _ when measure.Aliases > options.MaxAliasesPerField => ExecutionError.ForLimit(
            ExecutionErrorCodes.AliasLimit,
            $"Alias limit: the number of response names of \"{measure.AliasedField}\" in one selection is",
            measure.Aliases,
            options.MaxAliasesPerField),
        _ when measure.Cost > options.MaxCost => ExecutionError.ForLimit(
            ExecutionErrorCodes.CostLimit, "Cost limit: the operation costs", ToWhole(measure.Cost), options.MaxCost),
        _ => null,
    };

    private static long ToWhole(double cost) => cost >= long.MaxValue ? long.MaxValue : (long)Math.Ceiling(cost);

    private FieldCost GetCost(Field field) =>
        _costs.GetOrAdd(field, static (field, size) => new FieldCost(field, size), options.AssumedListSize);
}
