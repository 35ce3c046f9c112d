using Kennisnetwerk.Api;
using Kennisnetwerk.GraphQL.Execution;
using Kennisnetwerk.Kennis.Agenda;
using Kennisnetwerk.Server.Pages;
using Kennisnetwerk.Server.Settings;

namespace Kennisnetwerk.Server.Hosting;

/// <summary>Builds and runs the web server on an opened folder.</summary>
internal static class ServerHost
{
    private static readonly TimeSpan OrderlyEnd = TimeSpan.FromSeconds(1.5);

    public static async Task<int> RunAsync(ServerSettings settings, CancellationToken cancellationToken)
    {
        await using var kennisbank = await Kennisbank.OpenAsync(settings, cancellationToken);
        await using var app = Build(settings, kennisbank);
        var hasStarted = false;
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            hasStarted = true;
            Announce(app, settings);
        });
        try
        {
            await app.RunAsync(cancellationToken);
            return 0;
        }
        catch (InvalidOperationException) when (settings.Adres.Scheme == Uri.UriSchemeHttps && !hasStarted)
        {
            throw new SettingsException(
                [$"Voor {settings.Adres} is een certificaat nodig. Gebruik een adres met http achter een webserver die https doet, of zet ASPNETCORE_Kestrel__Certificates__Default__Path en __KeyPath."]);
        }
    }

    /// <summary>The application, not yet started.</summary>
    public static WebApplication Build(ServerSettings settings, Kennisbank kennisbank)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(ServerHost).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            WebRootPath = "wwwroot",
        });
        builder.WebHost.UseUrls(settings.Adres.GetLeftPart(UriPartial.Authority));
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.ClearProviders().AddSimpleConsole(console => console.SingleLine = true);
        // The framework's own request log holds query strings.
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = OrderlyEnd);
        builder.Services
            .AddSingleton(kennisbank)
            .AddSingleton(kennisbank.Store)
            .AddSingleton(kennisbank.Zoekdienst)
            .AddSingleton<AgendaReader>()
            .AddSingleton<Readiness>()
            .AddHostedService<StartupService>()
            .AddCompression()
            .AddKennisnetwerkPages();

        var app = builder.Build();
        var failures = new ResolverFailureLog(app.Services.GetRequiredService<ILogger<ResolverFailureLog>>());
        var api = GraphApi.Build(ProgramFiles.GraphSchema, new ExecutionOptions
        {
            Documents = DocumentFolder.Read(settings.Documenten),
            OnFailure = failures.Write,
        });
        app.UseMiddleware<RequestLog>();
        app.UseResponseCompression();
        app.MapHealth();
        app.MapGraphApi(api);
        app.MapKennisnetwerkPages();
        return app;
    }

    private static void Announce(WebApplication app, ServerSettings settings)
    {
        foreach (var url in app.Urls)
        {
            Console.WriteLine($"Kennisnetwerk staat klaar op {url}");
            Console.WriteLine($"  pagina's    {url}/");
            Console.WriteLine($"  GraphQL     {url}/graphql");
        }

        Console.WriteLine($"  gegevens    {settings.Gegevens}{(settings.Neo4j is null ? "" : $", {settings.Neo4j}")}");
        Console.WriteLine("Stoppen: Ctrl+C");
    }
}
