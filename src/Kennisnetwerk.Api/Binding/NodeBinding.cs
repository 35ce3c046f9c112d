using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.GraphQL.Execution;
using Kennisnetwerk.GraphQL.TypeSystem;
using Kennisnetwerk.Kennis.Weergave;

namespace Kennisnetwerk.Api.Binding;

/// <summary>Binds the fields of node types: the system's own, stored ones, relations.</summary>
internal static class NodeBinding
{
    public static void Bind(ResolverMap resolvers, GraphQL.TypeSystem.Schema schema, GraphSchema graph)
    {
        foreach (var nodeType in graph.NodeTypes)
        {
            var type = (ObjectType)schema.FindType(nodeType.Name)!;
            BindSystem(resolvers, type, graph);
            foreach (var field in nodeType.Fields)
            {
                object? empty = field.IsList ? Array.Empty<object>() : null;
                resolvers.Property<Node>(type.Name, field.Name, node => OutputValue.Of(node.Fields.GetValueOrDefault(field.Name)) ?? empty);
            }

            foreach (var field in type.Fields.Where(field => field.FindDirective("relatie") is not null))
            {
                var relation = NeighbourField.Of(field);
                resolvers.Field(type.Name, field.Name, relation.ResolveAsync);
            }
        }
    }

    private static void BindSystem(ResolverMap resolvers, ObjectType type, GraphSchema graph)
    {
        void Property(string field, Func<Node, object?> read)
        {
            if (type.Fields.Find(field) is not null)
            {
                resolvers.Property(type.Name, field, read);
            }
        }

        Property(SystemField.Id, node => node.Id);
        Property("versie", node => node.Version);
        Property(SystemField.Status, node => node.Status.ToString().ToUpperInvariant());
        Property(SystemField.CreatedAt, node => node.CreatedAt);
        Property(SystemField.ModifiedAt, node => node.ModifiedAt);
        Property("weergavenaam", NodeLabel.Of);
        Property("onvolledig", node => Completeness.Missing(graph, node));
        Property("claims", node => node.Claims);
        if (type.Fields.Find("uitspraken") is not null)
        {
            resolvers.Field(type.Name, "uitspraken", ClaimBinding.ResolveAsync);
        }
    }
}
