using System.Diagnostics;

namespace Kennisnetwerk.Server.Hosting;

/// <summary>Logs each request without its query string, which can hold what somebody searched for.</summary>
internal sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            Log(logger, context.Request.Method, context.Request.Path, context.Response.StatusCode, (long)Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "{Method} {Path} {Status} in {Milliseconds} ms")]
    private static partial void Log(ILogger logger, string method, string path, int status, long milliseconds);
}
