using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Kennis.Agenda;
using Kennisnetwerk.Kennis.Zoeken;

namespace Kennisnetwerk.Api;

/// <summary>What the resolvers of one request work with.</summary>
/// <param name="Kijker">Who asks.</param>
/// <param name="Store">The graph.</param>
/// <param name="Zoekdienst">The search.</param>
/// <param name="Agenda">The onderzoeksagenda.</param>
public sealed record ApiContext(Kijker Kijker, IGraphStore Store, IZoekdienst Zoekdienst, AgendaReader Agenda)
{
    internal static ApiContext Of(GraphQL.Execution.FieldBatch batch) =>
        batch.Context as ApiContext ?? throw new InvalidOperationException("The request has no ApiContext; the host must create one.");
}
