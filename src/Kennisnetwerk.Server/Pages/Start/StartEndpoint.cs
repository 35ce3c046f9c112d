namespace Kennisnetwerk.Server.Pages.Start;

/// <summary><c>/</c>.</summary>
internal static class StartEndpoint
{
    /// <summary>The start page.</summary>
    public static async Task<IResult> GetAsync(HttpContext context, StartReader reader, IKijkerAccessor kijkers, CancellationToken cancellationToken) =>
        PageResult.Of<StartPage>(await reader.ReadAsync(kijkers.Of(context), cancellationToken).ConfigureAwait(false));
}
