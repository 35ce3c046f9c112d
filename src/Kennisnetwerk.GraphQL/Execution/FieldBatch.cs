using Kennisnetwerk.GraphQL.Execution.Planning;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Execution;

/// <summary>All parents of one field at one level, and the values they get.</summary>
/// <remarks>Rows may be set from several threads, each row by one; none after the resolver has returned.</remarks>
public sealed class FieldBatch
{
    private readonly object?[] _values;
    private Exception?[]? _failures;

    internal FieldBatch(FieldPlan plan, object[] parents, FieldArguments arguments, object? context)
    {
        (Plan, Parents, Arguments, Context) = (plan, parents, arguments, context);
        _values = new object?[parents.Length];
    }

    /// <summary>The field; its <see cref="Field.Owner"/> is the object type of every parent.</summary>
    public Field Field => Plan.Field;

    /// <summary>The values that the field belongs to, in the order of the response.</summary>
    public IReadOnlyList<object> Parents { get; }

    /// <summary>The coerced arguments, the same for every parent.</summary>
    public FieldArguments Arguments { get; }

    /// <summary>What is asked of the values.</summary>
    public FieldSelection Selection => Plan.Selection;

    /// <summary>The context of the request.</summary>
    public object? Context { get; }

    internal FieldPlan Plan { get; }

    /// <summary>Gives a parent its value.</summary>
    /// <param name="row">The index in <see cref="Parents"/>.</param>
    /// <param name="value">The value; an <see cref="System.Collections.IEnumerable"/> when the field is a list.</param>
    public void Set(int row, object? value) => _values[row] = value;

    /// <summary>Fails the field for one parent.</summary>
    /// <param name="row">The index in <see cref="Parents"/>.</param>
    /// <param name="failure">Why: shown when it is a <see cref="GraphQLRequestException"/>, masked otherwise.</param>
    public void Fail(int row, Exception failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        var failures = _failures ?? Interlocked.CompareExchange(ref _failures, new Exception?[_values.Length], null) ?? _failures;
        failures[row] = failure;
    }

    internal object? GetValue(int row) => _values[row];

    internal Exception? GetFailure(int row) => _failures?[row];
}
