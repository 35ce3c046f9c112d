using Kennisnetwerk.Server.Pages.Bestanden;
using Kennisnetwerk.Server.Pages.Detail;
using Kennisnetwerk.Server.Pages.Lijsten;
using Kennisnetwerk.Server.Pages.Start;
using Kennisnetwerk.Server.Pages.Zoeken;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Kennisnetwerk.Server.Pages;

/// <summary>Registers what the pages need besides the store, the search service and the agenda.</summary>
public static class PagesServiceCollectionExtensions
{
    /// <summary>Adds the pages. The store, <c>IZoekdienst</c> and <c>AgendaReader</c> have to be registered as well.</summary>
    public static IServiceCollection AddKennisnetwerkPages(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.TryAddSingleton<IKijkerAccessor, BezoekerAccessor>();
        services.AddSingleton(AssetCatalog.Load(Path.Combine(AppContext.BaseDirectory, "Assets")));
        services.AddSingleton<DetailReader>();
        services.AddSingleton<EvidenceReader>();
        services.AddSingleton<MentionListReader>();
        services.AddSingleton<LijstReader>();
        services.AddSingleton<StartReader>();
        services.AddSingleton<ZoekReader>();
        return services;
    }
}
