using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Kennisnetwerk.Server.Pages;

/// <summary>Makes the answer that renders a page.</summary>
internal static class PageResult
{
    /// <summary>The page for a view; every page component takes it as its one parameter <c>View</c>.</summary>
    /// <typeparam name="TPage">The page component.</typeparam>
    /// <param name="view">All that the page shows.</param>
    /// <param name="status">The HTTP status.</param>
    public static RazorComponentResult<TPage> Of<TPage>(object view, int status = StatusCodes.Status200OK)
        where TPage : IComponent =>
        new(new Dictionary<string, object?> { ["View"] = view }) { StatusCode = status, PreventStreamingRendering = true };
}
