using Kennisnetwerk.GraphQL.Execution;
using Kennisnetwerk.GraphQL.Http;
using Kennisnetwerk.Tests.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Kennisnetwerk.Benchmarks.Vragen;

/// <summary>Our server, in a process of its own: Kestrel and the endpoint, on a free port that it prints; ends when its standard input does.</summary>
internal static class BenchServer
{
    /// <summary>How the command line names it.</summary>
    public const string Command = "graphql-server";

    // The nested query counts 50 lists of 20 lists of 20 without @listSize, which is more than the default allows.
    private const long MaxCost = 1_000_000;

    public static async Task<int> RunAsync()
    {
        var (folder, _) = await NodePackages.InstallAsync();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.MapGraphQL("/graphql", BenchService.Create(folder, new ExecutionOptions { MaxCost = MaxCost }));
        await app.StartAsync();
        Console.WriteLine(new Uri(app.Urls.Single()).Port);
        await Console.In.ReadToEndAsync();
        await app.StopAsync();
        return 0;
    }
}
