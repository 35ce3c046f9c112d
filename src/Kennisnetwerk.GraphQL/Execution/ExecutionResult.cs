using System.Buffers;
using System.Collections.Immutable;
using Kennisnetwerk.GraphQL.Execution.Running;

namespace Kennisnetwerk.GraphQL.Execution;

/// <summary>The response to a request, ready to be written.</summary>
/// <remarks>Specification, section 7.1 Response Format.</remarks>
public sealed class ExecutionResult
{
    private ExecutionResult(bool hasData, ResultObject? data, ImmutableArray<ExecutionError> errors, double? cost) =>
        (HasData, Data, Errors, Cost) = (hasData, data, errors, cost);

    /// <summary>
    /// Whether the operation was executed: the response has <c>data</c>, which may be null. Without it the request was
    /// refused.
    /// </summary>
    public bool HasData { get; }

    /// <summary>Whether <c>data</c> is there and is not null.</summary>
    public bool Succeeded => Data is not null;

    /// <summary>The errors, in the order in which they were met.</summary>
    public ImmutableArray<ExecutionError> Errors { get; }

    /// <summary>The cost of the operation, when the request asked for it.</summary>
    public double? Cost { get; }

    internal ResultObject? Data { get; }

    /// <summary>A response to a request that was not executed.</summary>
    /// <param name="errors">Why, one error or more.</param>
    public static ExecutionResult Refused(ImmutableArray<ExecutionError> errors) =>
        errors.IsDefaultOrEmpty
            ? throw new ArgumentException("A refusal needs a reason.", nameof(errors))
            : new ExecutionResult(hasData: false, null, errors, null);

    /// <summary>Writes the response as JSON in UTF-8.</summary>
    /// <param name="output">Where to; it is not flushed.</param>
    public void WriteTo(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        ResponseWriter.Write(this, output);
    }

    internal static ExecutionResult Executed(ResultObject? data, ImmutableArray<ExecutionError> errors, double? cost) =>
        new(hasData: true, data, errors, cost);
}
