namespace Kennisnetwerk.Server.Pages;

/// <summary>Marks an endpoint as a page, so that <see cref="PageMiddleware"/> knows it from the endpoints of others.</summary>
internal sealed class PageMetadata;
