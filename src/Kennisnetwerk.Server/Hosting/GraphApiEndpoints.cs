using System.Text;
using Kennisnetwerk.Api;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.GraphQL.Http;
using Kennisnetwerk.Kennis.Agenda;
using Kennisnetwerk.Kennis.Zoeken;
using Kennisnetwerk.Server.Pages;

namespace Kennisnetwerk.Server.Hosting;

/// <summary><c>/graphql</c> for programs, GraphiQL there for browsers, and the SDL beside it.</summary>
internal static class GraphApiEndpoints
{
    // GraphiQL's editor writes style attributes; nothing else needs them.
    private const string GraphiQLPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private const string GraphiQLPage = """
        <!DOCTYPE html>
        <html lang="nl">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>GraphQL - Kennisnetwerk Jeugd Overijssel</title>
        <link rel="icon" href="/_assets/favicon.svg" type="image/svg+xml">
        <link rel="stylesheet" href="/_assets/graphiql/graphiql.min.css">
        <link rel="stylesheet" href="/_assets/graphiql.css">
        <script defer src="/_assets/graphiql/react.production.min.js"></script>
        <script defer src="/_assets/graphiql/react-dom.production.min.js"></script>
        <script defer src="/_assets/graphiql/graphiql.min.js"></script>
        <script defer src="/_assets/graphiql.js"></script>
        </head>
        <body>
        <main id="graphiql"><p>GraphiQL heeft JavaScript nodig. Programma's vragen hier zonder.</p></main>
        </body>
        </html>
        """;

    public static void MapGraphApi(this IEndpointRouteBuilder endpoints, GraphApi api)
    {
        var services = endpoints.ServiceProvider;
        var store = services.GetRequiredService<IGraphStore>();
        var search = services.GetRequiredService<IZoekdienst>();
        var agenda = services.GetRequiredService<AgendaReader>();
        var viewers = services.GetRequiredService<IKijkerAccessor>();
        endpoints.MapGraphQL("/graphql", api.Executor, new GraphQLHttpOptions
        {
            Browser = ShowGraphiQLAsync,
            CreateContext = context => new ApiContext(viewers.Of(context), store, search, agenda),
        });
        endpoints.MapGet("/graphql/schema.graphql", () => Results.Text(api.Sdl, "text/plain", Encoding.UTF8));
    }

    private static async Task ShowGraphiQLAsync(HttpContext context)
    {
        context.Response.Headers.ContentSecurityPolicy = GraphiQLPolicy;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(GraphiQLPage, context.RequestAborted);
    }
}
