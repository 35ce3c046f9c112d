using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Server.Pages;

/// <summary>Takes everybody for a visitor: there are no accounts yet.</summary>
internal sealed class BezoekerAccessor : IKijkerAccessor
{
    /// <inheritdoc/>
    public Kijker Of(HttpContext context) => Kijker.Bezoeker;
}
