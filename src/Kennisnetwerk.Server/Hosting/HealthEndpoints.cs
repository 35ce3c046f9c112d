namespace Kennisnetwerk.Server.Hosting;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: the first import is committed and indexed, and store and index answer.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/health/live", () => Results.Text("levend"));
        endpoints.MapGet("/health/ready", async (Readiness readiness, Kennisbank kennisbank, CancellationToken cancellationToken) =>
            readiness.IsReady && await AnswersAsync(kennisbank, cancellationToken)
                ? Results.Text("gereed")
                : Results.Text(readiness.Failure ?? "nog niet gereed", statusCode: StatusCodes.Status503ServiceUnavailable));
    }

    private static async Task<bool> AnswersAsync(Kennisbank kennisbank, CancellationToken cancellationToken)
    {
        var summary = await kennisbank.Store.SummariseAsync(cancellationToken);
        return summary.LastSequence > 0 && kennisbank.Index.Position >= 0;
    }
}
