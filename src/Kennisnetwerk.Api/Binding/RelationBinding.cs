using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.GraphQL.Execution;

namespace Kennisnetwerk.Api.Binding;

/// <summary>Binds the fields of relations: their properties, their ends, and what sources say of them.</summary>
internal static class RelationBinding
{
    private const string TypeName = "Relatie";

    public static void Bind(ResolverMap resolvers, GraphSchema graph)
    {
        resolvers
            .Property<Relation>(TypeName, "id", relation => relation.Id)
            .Property<Relation>(TypeName, "soort", relation => relation.Soort)
            .Field(TypeName, "van", (batch, cancellationToken) => NodesById.ResolveAsync(batch, parent => ((Relation)parent).Van, cancellationToken))
            .Field(TypeName, "naar", (batch, cancellationToken) => NodesById.ResolveAsync(batch, parent => ((Relation)parent).Naar, cancellationToken))
            .Field(TypeName, "uitspraken", ClaimBinding.ResolveAsync);
        foreach (var name in graph.RelationKinds.SelectMany(kind => kind.Properties).Select(property => property.Name).Distinct())
        {
            resolvers.Property<Relation>(TypeName, name, relation => OutputValue.Of(relation.Properties.GetValueOrDefault(name)));
        }
    }
}
