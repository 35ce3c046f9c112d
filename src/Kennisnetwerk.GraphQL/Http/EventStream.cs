using System.Buffers;
using System.IO.Pipelines;
using Kennisnetwerk.GraphQL.Execution;

namespace Kennisnetwerk.GraphQL.Http;

/// <summary>Writes results as server-sent events.</summary>
/// <remarks>
/// Protocol "GraphQL over Server-Sent Events", distinct connections mode: an event <c>next</c> for each result, one
/// <c>complete</c> at the end, with empty data because a browser's <c>EventSource</c> drops events that have none.
/// A result is one line of JSON, so that no line break inside it has to be split.
/// </remarks>
internal sealed class EventStream(PipeWriter output, TimeProvider time, TimeSpan keepAlive)
{
    /// <summary>Writes every result, and a comment whenever nothing came for a while.</summary>
    public async Task WriteAsync(IAsyncEnumerable<ExecutionResult> results, CancellationToken cancellation)
    {
        await using var enumerator = results.GetAsyncEnumerator(cancellation);
        var next = enumerator.MoveNextAsync().AsTask();
        while (true)
        {
            if (!await CompletesInTimeAsync(next, cancellation))
            {
                output.Write(":\n\n"u8);
            }
            else if (await next)
            {
                WriteNext(enumerator.Current);
                next = enumerator.MoveNextAsync().AsTask();
            }
            else
            {
                break;
            }

            await output.FlushAsync(cancellation);
        }

        await CompleteAsync(cancellation);
    }

    /// <summary>Writes one result and ends the stream.</summary>
    public async Task WriteAsync(ExecutionResult result, CancellationToken cancellation)
    {
        WriteNext(result);
        await CompleteAsync(cancellation);
    }

    private void WriteNext(ExecutionResult result)
    {
        output.Write("event: next\ndata: "u8);
        result.WriteTo(output);
        output.Write("\n\n"u8);
    }

    private async Task CompleteAsync(CancellationToken cancellation)
    {
        output.Write("event: complete\ndata: \n\n"u8);
        await output.FlushAsync(cancellation);
    }

    private async Task<bool> CompletesInTimeAsync(Task task, CancellationToken cancellation)
    {
        if (task.IsCompleted)
        {
            return true;
        }

        using var elapsed = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var first = await Task.WhenAny(task, Task.Delay(keepAlive, time, elapsed.Token));
        await elapsed.CancelAsync();
        cancellation.ThrowIfCancellationRequested();
        return first == task;
    }
}
