using System.Diagnostics;

namespace Kennisnetwerk.GraphQL.Execution;

/// <summary>Turns exceptions of resolvers into errors that are fit for clients.</summary>
internal sealed class FailureMask(ExecutionOptions options)
{
    // One failure may be that of a thousand parents: it is logged, and given a trace id, once.
    private (Exception? Exception, string TraceId) _last;

    /// <summary>The error for an exception, without its place.</summary>
    /// <param name="exception">What a resolver threw.</param>
    /// <param name="field">The field as <c>Type.field</c>.</param>
    public ExecutionError ToError(Exception exception, string field)
    {
        if (exception is GraphQLRequestException typed)
        {
            return new ExecutionError(typed.Message, typed.Code);
        }

        if (!ReferenceEquals(_last.Exception, exception))
        {
            _last = (exception, Activity.Current?.TraceId.ToString() ?? Guid.NewGuid().ToString("N"));
            options.OnFailure?.Invoke(new ResolverFailure(_last.TraceId, field, exception));
        }

        return new ExecutionError("Something went wrong on our side.", ExecutionErrorCodes.Internal)
        {
            Extensions = [new("traceId", _last.TraceId)],
        };
    }
}
