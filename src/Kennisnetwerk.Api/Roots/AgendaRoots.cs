using Kennisnetwerk.GraphQL.Execution;
using Kennisnetwerk.Kennis.Agenda;

namespace Kennisnetwerk.Api.Roots;

/// <summary>Binds <c>onderzoeksagenda</c>.</summary>
internal static class AgendaRoots
{
    public static void Bind(ResolverMap resolvers) => resolvers
        .Field("Query", "onderzoeksagenda", ReadAsync)
        .Property<Onderzoeksagenda>("Onderzoeksagenda", "rijen", agenda => agenda.Themas.Select(thema => new AgendaRow(agenda, thema)))
        .Property<Onderzoeksagenda>("Onderzoeksagenda", "leeg", agenda => agenda.Leeg.Select(thema => thema.Thema))
        .Property<AgendaRow>("Agendarij", "thema", row => row.Thema.Thema)
        .Property<AgendaRow>("Agendarij", "totaalAantal", row => row.Thema.Werken.Length)
        .Property<AgendaRow>("Agendarij", "cellen", row => row.Cells())
        .Property<AgendaCell>("Agendacel", "organisatie", cell => cell.Uitvoerder.Organisatie)
        .Property<AgendaCell>("Agendacel", "aantal", cell => cell.Aantal);

    private static async ValueTask ReadAsync(FieldBatch batch, CancellationToken cancellationToken)
    {
        var context = ApiContext.Of(batch);
        batch.Set(0, await context.Agenda.ReadAsync(context.Kijker, cancellationToken).ConfigureAwait(false));
    }

    private sealed record AgendaRow(Onderzoeksagenda Agenda, Agendathema Thema)
    {
        public IEnumerable<AgendaCell> Cells() => Agenda.Uitvoerders
            .Select(uitvoerder => new AgendaCell(uitvoerder, Thema.PerUitvoerder.TryGetValue(uitvoerder.Organisatie.Id, out var works) ? works.Length : 0));
    }

    private sealed record AgendaCell(Uitvoerder Uitvoerder, int Aantal);
}
