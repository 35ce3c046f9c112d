using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.Execution.Running;

/// <summary>Calls the resolvers of a level: plain ones at once, batches side by side.</summary>
internal sealed class FieldResolution(BoundSchema schema, PreparedOperation operation, ValueCompletion completion)
{
    private readonly Queue<(List<ResultObject> Objects, int Position, FieldBatch Batch, Task Task)> _pending = new();

    /// <summary>Resolves fields of objects and waits for their batches.</summary>
    public ValueTask ResolveAsync(List<ResultObject> objects, Range fields, CancellationToken cancellation)
    {
        Start(objects, fields, cancellation);
        return FinishAsync(cancellation);
    }

    /// <summary>Resolves the plain fields of objects of one plan, and starts the batches of the others.</summary>
    public void Start(List<ResultObject> objects, Range fields, CancellationToken cancellation)
    {
        if (objects.Count == 0)
        {
            return;
        }

        var plans = objects[0].Plan.Fields;
        var (offset, length) = fields.GetOffsetAndLength(plans.Length);
        for (var position = offset; position < offset + length; position++)
        {
            cancellation.ThrowIfCancellationRequested();
            var plan = plans[position];
            if (!plan.Arguments.TryGet(operation.Variables, out var arguments, out var error))
            {
                FailAll(objects, position, new GraphQLRequestException(error, GraphQLErrorCodes.BadUserInput));
            }
            else if (plan.Binding.Kind is FieldBindingKind.TypeName or FieldBindingKind.Property)
            {
                Read(objects, position, plan.Binding.Read);
            }
            else if (plan.Binding.Introspect is { } introspect)
            {
                Read(objects, position, source => introspect(schema.Schema, source, arguments.Values));
            }
            else
            {
                StartBatch(objects, position, arguments, cancellation);
            }
        }
    }

    /// <summary>Waits for the batches that were started, and completes their values in the order of the document.</summary>
    public async ValueTask FinishAsync(CancellationToken cancellation)
    {
        while (_pending.TryDequeue(out var item))
        {
            try
            {
                // A resolver that does not listen is left behind; nobody reads what it still sets.
                await (item.Task.IsCompleted ? item.Task : item.Task.WaitAsync(cancellation));
            }
            catch (Exception exception) when (!cancellation.IsCancellationRequested)
            {
                FailAll(item.Objects, item.Position, exception);
                continue;
            }

            Complete(item.Objects, item.Position, item.Batch);
        }
    }

    private void StartBatch(List<ResultObject> objects, int position, FieldArguments arguments, CancellationToken cancellation)
    {
        var plan = objects[0].Plan.Fields[position];
        var batch = new FieldBatch(plan, [.. objects.Select(item => item.Source)], arguments, operation.Context);
        try
        {
            _pending.Enqueue((objects, position, batch, plan.Binding.Resolve!(batch, cancellation).AsTask()));
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            FailAll(objects, position, exception);
        }
    }

    private void Read(List<ResultObject> objects, int position, Func<object, object?>? read)
    {
        var typeName = objects[0].Plan.Type.Name;
        foreach (var item in objects)
        {
            if (item.IsDead)
            {
                continue;
            }

            object? value;
            try
            {
                value = read is null ? typeName : read(item.Source);
            }
            catch (Exception exception)
            {
                completion.Fail(item, position, exception);
                continue;
            }

            completion.Complete(item, position, value);
        }
    }

    private void Complete(List<ResultObject> objects, int position, FieldBatch batch)
    {
        for (var row = 0; row < objects.Count; row++)
        {
            if (objects[row].IsDead)
            {
                continue;
            }

            if (batch.GetFailure(row) is { } failure)
            {
                completion.Fail(objects[row], position, failure);
            }
            else
            {
                completion.Complete(objects[row], position, batch.GetValue(row));
            }
        }
    }

    private void FailAll(List<ResultObject> objects, int position, Exception exception)
    {
        foreach (var item in objects)
        {
            completion.Fail(item, position, exception);
        }
    }
}
