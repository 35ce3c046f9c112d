using System.Globalization;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.Execution.Running;

/// <summary>One execution of an operation: level by level, each field once for all of its parents.</summary>
internal sealed class ExecutionRun
{
    private static readonly object _nothing = new();

    private readonly ExecutionOptions _options;
    private readonly TimeProvider _time;
    private readonly PreparedOperation _operation;
    private readonly ErrorList _errors;
    private readonly ResponseBudget _budget;
    private readonly ValueCompletion _completion;
    private readonly FieldResolution _resolution;

    public ExecutionRun(BoundSchema schema, ExecutionOptions options, TimeProvider time, PreparedOperation operation)
    {
        (_options, _time, _operation) = (options, time, operation);
        _errors = new ErrorList(options.MaxErrors);
        _budget = new ResponseBudget(options);
        _completion = new ValueCompletion(schema, _errors, _budget, new FailureMask(options));
        _resolution = new FieldResolution(schema, operation, _completion);
    }

    /// <summary>Runs the operation.</summary>
    /// <param name="root">The parent of the root fields: an event, or null.</param>
    /// <param name="cancellation">Is cancelled when the client left.</param>
    public async ValueTask<ExecutionResult> ExecuteAsync(object? root, CancellationToken cancellation)
    {
        using var deadline = new CancellationTokenSource(_options.Timeout, _time);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(cancellation, deadline.Token);
        var data = new ResultObject(null, 0, _operation.Plan.Root, root ?? _nothing);
        try
        {
            await RunAsync(data, linked.Token);
        }
        catch (OperationCanceledException) when (linked.IsCancellationRequested)
        {
            cancellation.ThrowIfCancellationRequested();
            var seconds = _options.Timeout.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            return End(null, new ExecutionError(
                $"Time limit: execution took longer than the limit of {seconds} s.", ExecutionErrorCodes.Timeout));
        }

        return _budget.Excess is { } excess ? End(null, excess) : End(data.IsDead ? null : data, null);
    }

    private ExecutionResult End(ResultObject? data, ExecutionError? error)
    {
        var errors = _errors.ToErrors();
        return ExecutionResult.Executed(data, error is null ? errors : errors.Add(error), _operation.ReportedCost);
    }

    private async ValueTask RunAsync(ResultObject root, CancellationToken cancellation)
    {
        if (_operation.Type != OperationType.Mutation)
        {
            await _resolution.ResolveAsync([root], 0..root.Plan.Fields.Length, cancellation);
            await RunLevelsAsync(cancellation);
            return;
        }

        // Section 6.2.2: the next field starts when everything below the one before is done.
        for (var i = 0; i < root.Plan.Fields.Length && !root.IsDead && _budget.Excess is null; i++)
        {
            await _resolution.ResolveAsync([root], i..(i + 1), cancellation);
            await RunLevelsAsync(cancellation);
        }
    }

    private async ValueTask RunLevelsAsync(CancellationToken cancellation)
    {
        while (_completion.Next.Groups.Count > 0)
        {
            var level = _completion.Next;
            _completion.Next = new Level();
            foreach (var (plan, objects) in level.Groups)
            {
                if (_budget.Excess is not null)
                {
                    return;
                }

                if (_errors.HasDead)
                {
                    objects.RemoveAll(item => !item.IsAlive);
                }

                _resolution.Start(objects, 0..plan.Fields.Length, cancellation);
            }

            await _resolution.FinishAsync(cancellation);
        }
    }
}
