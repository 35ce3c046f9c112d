using Kennisnetwerk.GraphQL.Execution;

namespace Kennisnetwerk.Server.Hosting;

/// <summary>Logs what a client of the GraphQL service only sees the number of.</summary>
internal sealed partial class ResolverFailureLog(ILogger<ResolverFailureLog> logger)
{
    public void Write(ResolverFailure failure) => Log(logger, failure.Field, failure.TraceId, failure.Exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Field} failed; the client was told {TraceId}")]
    private static partial void Log(ILogger logger, string field, string traceId, Exception exception);
}
