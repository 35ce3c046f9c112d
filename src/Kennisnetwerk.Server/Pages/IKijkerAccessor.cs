using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Server.Pages;

/// <summary>Says who looks at a page. The one place where accounts come in.</summary>
public interface IKijkerAccessor
{
    /// <summary>Who made the request.</summary>
    Kijker Of(HttpContext context);
}
