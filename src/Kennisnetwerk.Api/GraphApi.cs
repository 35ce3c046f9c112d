using Kennisnetwerk.Api.Binding;
using Kennisnetwerk.Api.Roots;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.GraphQL.Execution;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.Api;

/// <summary>The GraphQL service over the graph: the published SDL with a resolver for each of its fields.</summary>
public sealed class GraphApi
{
    private GraphApi(GraphQLExecutor executor, string sdl) => (Executor, Sdl) = (executor, sdl);

    /// <summary>What runs requests; each needs an <see cref="ApiContext"/>.</summary>
    public GraphQLExecutor Executor { get; }

    /// <summary>The published schema, as it was written.</summary>
    public string Sdl { get; }

    /// <summary>Builds the service from the SDL files of a folder.</summary>
    /// <param name="folder">The folder <c>graph-schema</c>.</param>
    /// <param name="options">The limits; the defaults when null.</param>
    /// <exception cref="GraphQL.TypeSystem.SchemaException">The SDL is no GraphQL schema.</exception>
    /// <exception cref="GraphSchemaException">The SDL is no graph schema.</exception>
    /// <exception cref="ResolverMapException">A field has neither a mapping nor a resolver.</exception>
    public static GraphApi Build(string folder, ExecutionOptions? options = null)
    {
        var sources = GraphSchemaLoader.ReadFolder(folder);
        var graph = GraphSchemaLoader.Load(sources);
        var schema = GraphQL.TypeSystem.Schema.Build(sources.Select(source => Parser.ParseDocument(source, ParserOptions.ForSchema)));
        var resolvers = new ResolverMap().AnyType(TypeNames.Of);
        NodeBinding.Bind(resolvers, schema, graph);
        ConnectionBinding.Bind(resolvers, schema);
        RelationBinding.Bind(resolvers, graph);
        ClaimBinding.Bind(resolvers);
        NodeRoots.Bind(resolvers, schema);
        ListRoots.Bind(resolvers, schema, graph);
        SearchRoots.Bind(resolvers);
        AgendaRoots.Bind(resolvers);
        return new GraphApi(new GraphQLExecutor(schema, resolvers, options), string.Join('\n', sources.Select(source => System.Text.Encoding.UTF8.GetString(source.Utf8.Span))));
    }
}
