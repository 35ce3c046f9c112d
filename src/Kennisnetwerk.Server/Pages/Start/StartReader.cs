using System.Collections.Immutable;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Kennis.Agenda;
using Kennisnetwerk.Server.Pages.Lijsten;
using Kennisnetwerk.Server.Pages.Vormgeving;

namespace Kennisnetwerk.Server.Pages.Start;

/// <summary>Reads what the start page shows.</summary>
internal sealed class StartReader(IGraphStore store, AgendaReader agenda)
{
    /// <summary>The start page as the viewer may see it.</summary>
    public async Task<StartView> ReadAsync(Kijker kijker, CancellationToken cancellationToken)
    {
        var themas = (await agenda.ReadAsync(kijker, cancellationToken).ConfigureAwait(false)).Themas
            .Select(thema => new ThemaKaart(Verwijzing.Naar(thema.Thema), thema.Thema.Text("omschrijving"), thema.Werken.Length));
        var ingangen = ImmutableArray.CreateBuilder<Ingang>();
        foreach (var lijst in Lijst.Alle)
        {
            ingangen.Add(new Ingang(lijst.Titel, lijst.Pad, await store.CountAsync(kijker, lijst.Type, null, cancellationToken).ConfigureAwait(false)));
        }

        return new StartView([.. themas], ingangen.ToImmutable());
    }
}
