using Kennisnetwerk.Server.Pages.Agenda;
using Kennisnetwerk.Server.Pages.Adressen;
using Kennisnetwerk.Server.Pages.Bestanden;
using Kennisnetwerk.Server.Pages.Detail;
using Kennisnetwerk.Server.Pages.Lijsten;
using Kennisnetwerk.Server.Pages.Start;
using Kennisnetwerk.Server.Pages.Vast;
using Kennisnetwerk.Server.Pages.Zoeken;

namespace Kennisnetwerk.Server.Pages;

/// <summary>Puts the pages under their addresses.</summary>
public static class PagesApplicationExtensions
{
    private static readonly string[] ReadMethods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>
    /// Maps every page, the files under <c>/_assets</c> and, for addresses that nobody else answers, the 404 page.
    /// </summary>
    public static WebApplication MapKennisnetwerkPages(this WebApplication app)
    {
        app.UseMiddleware<PageMiddleware>();
        app.MapMethods("/_assets/{**name}", ReadMethods, AssetEndpoint.Get);
        var pages = app.MapGroup("").WithMetadata(new PageMetadata()).ExcludeFromDescription();
        pages.MapMethods("/", ReadMethods, StartEndpoint.GetAsync);
        pages.MapMethods(Zoekadres.Pad, ReadMethods, ZoekEndpoint.GetAsync);
        pages.MapMethods($"{Zoekadres.Pad}/suggesties", ReadMethods, SuggestieEndpoint.Get);
        pages.MapMethods("/onderzoeksagenda", ReadMethods, AgendaEndpoint.GetAsync);
        pages.MapMethods("/over", ReadMethods, VastEndpoint.Over);
        pages.MapMethods("/privacy", ReadMethods, VastEndpoint.Privacy);
        pages.MapMethods("/toegankelijkheid", ReadMethods, VastEndpoint.Toegankelijkheid);
        foreach (var lijst in Lijst.Alle)
        {
            pages.MapMethods(lijst.Pad, ReadMethods, (HttpContext context, LijstReader reader, IKijkerAccessor kijkers, CancellationToken cancellationToken) =>
                LijstEndpoint.GetAsync(lijst, context, reader, kijkers, cancellationToken));
        }

        foreach (var segment in PageAddress.Segments)
        {
            pages.MapMethods($"/{segment}/{{**id}}", ReadMethods, DetailEndpoint.GetAsync);
        }

        pages.MapFallback("{**path}", VastEndpoint.NietGevonden);
        return app;
    }
}
