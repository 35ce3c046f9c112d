using Kennisnetwerk.Graph.Stores;

namespace Kennisnetwerk.Server.Hosting;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: the first import is committed and indexed, and store and index answer.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/health/live", () => Results.Text("levend"));
        endpoints.MapGet("/health/ready", async (Readiness readiness, Kennisbank kennisbank, CancellationToken cancellationToken) =>
            await FaultAsync(readiness, kennisbank, cancellationToken) is { } fault
                ? Results.Text(fault, statusCode: StatusCodes.Status503ServiceUnavailable)
                : Results.Text("gereed"));
    }

    private static async Task<string?> FaultAsync(Readiness readiness, Kennisbank kennisbank, CancellationToken cancellationToken)
    {
        if (!readiness.IsReady)
        {
            return readiness.Failure ?? "nog niet gereed";
        }

        try
        {
            var summary = await kennisbank.Store.SummariseAsync(cancellationToken);
            return summary.LastSequence > 0 && kennisbank.Index.Position >= 0 ? null : "nog niet gereed";
        }
        catch (GraphStoreException)
        {
            // The message names the database's address, which is nobody's business here; the log has it.
            return "de opslag antwoordt niet";
        }
    }
}
