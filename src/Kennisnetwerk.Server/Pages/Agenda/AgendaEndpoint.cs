using Kennisnetwerk.Kennis.Agenda;
using Kennisnetwerk.Server.Pages.Lijsten;
using Kennisnetwerk.Server.Pages.Vormgeving;

namespace Kennisnetwerk.Server.Pages.Agenda;

/// <summary><c>/onderzoeksagenda</c>.</summary>
internal static class AgendaEndpoint
{
    /// <summary>The agenda as the viewer may see it.</summary>
    public static async Task<IResult> GetAsync(HttpContext context, AgendaReader reader, IKijkerAccessor kijkers, CancellationToken cancellationToken)
    {
        var agenda = await reader.ReadAsync(kijkers.Of(context), cancellationToken).ConfigureAwait(false);
        return PageResult.Of<AgendaPage>(new AgendaView(
            [.. agenda.Themas.Select(thema => new AgendaKolom(Verwijzing.Naar(thema.Thema), thema.Werken.Length, Lijstfilter.AdresVan(thema.Thema.Id, null)))],
            [.. agenda.Uitvoerders.Select(uitvoerder => new AgendaRij(
                Verwijzing.Naar(uitvoerder.Organisatie),
                [.. agenda.Themas.Select(thema => new AgendaCel(
                    thema.PerUitvoerder.GetValueOrDefault(uitvoerder.Organisatie.Id, []).Length,
                    Lijstfilter.AdresVan(thema.Thema.Id, uitvoerder.Organisatie.Id)))],
                new AgendaCel(uitvoerder.Aantal, Lijstfilter.AdresVan(null, uitvoerder.Organisatie.Id))))]));
    }
}
