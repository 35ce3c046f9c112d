using Kennisnetwerk.Graph.Claims;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.GraphQL.Execution;

namespace Kennisnetwerk.Api.Binding;

/// <summary>Binds claims, and what sources say of nodes and relations.</summary>
internal static class ClaimBinding
{
    public static void Bind(ResolverMap resolvers) => resolvers
        .Property<Claim>("Claim", "over", claim => claim.Over)
        .Property<Claim>("Claim", "veld", claim => claim.Veld)
        .Property<Claim>("Claim", "waarde", claim => claim.Waarde)
        .Property<Claim>("Claim", "gelezen", claim => claim.Gelezen)
        .Property<Claim>("Claim", "plaats", claim => claim.Plaats)
        .Property<SourcedClaim>("Uitspraak", "claim", sourced => sourced.Claim)
        .Property<SourcedClaim>("Uitspraak", "herkomst", sourced => sourced.Herkomst.ToString().ToUpperInvariant())
        .Property<SourcedClaim>("Uitspraak", "peildatum", sourced => sourced.Peildatum)
        .Field("Uitspraak", "vermelding", (batch, cancellationToken) => NodesById.ResolveAsync(batch, parent => ((SourcedClaim)parent).Vermelding, cancellationToken));

    public static async ValueTask ResolveAsync(FieldBatch batch, CancellationToken cancellationToken)
    {
        var context = ApiContext.Of(batch);
        var ids = batch.Parents.Select(parent => parent is Relation relation ? relation.Id : ((Node)parent).Id).ToList();
        var claims = await context.Store.GetClaimsAsync(context.Kijker, [.. ids.Distinct()], cancellationToken).ConfigureAwait(false);
        for (var row = 0; row < ids.Count; row++)
        {
            batch.Set(row, claims[ids[row]]);
        }
    }
}
