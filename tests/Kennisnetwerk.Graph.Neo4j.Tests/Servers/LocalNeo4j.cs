using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Kennisnetwerk.Graph.Neo4j.Tests.Servers;

/// <summary>
/// A Neo4j of our own, run by the script of shared/neo4j beside the repository on free ports and a home of its own: it may be stopped and
/// started. Disposing stops it and throws its data away.
/// </summary>
public sealed class LocalNeo4j : IAsyncDisposable
{
    private readonly string _script;
    private readonly string _home = Directory.CreateTempSubdirectory("kennisnetwerk-neo4j-test-").FullName;
    private readonly int _httpPort = FreePort();
    private readonly int _boltPort = FreePort();

    private LocalNeo4j(string script) => _script = script;

    /// <summary>Where it answers.</summary>
    public Uri Address => new($"http://127.0.0.1:{_httpPort}");

    /// <summary>Starts one; null when there is no script beside the repository.</summary>
    public static async Task<LocalNeo4j?> TryStartAsync()
    {
        if (Script() is not { } script)
        {
            return null;
        }
        var server = new LocalNeo4j(script);
        await server.StartAsync();
        return server;
    }

    /// <summary>Starts it on the data that it has; returns when it answers.</summary>
    public Task StartAsync() => RunAsync("start");

    /// <summary>Stops it and keeps its data.</summary>
    public Task StopAsync() => RunAsync("stop");

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(_home, recursive: true);
    }

    private async Task RunAsync(string command)
    {
        var start = new ProcessStartInfo(_script, command)
        {
            Environment =
            {
                ["NEO4J_HOME"] = _home,
                ["NEO4J_HTTP_PORT"] = $"{_httpPort}",
                ["NEO4J_BOLT_PORT"] = $"{_boltPort}",
                ["NEO4J_AUTH"] = "none",
                // The largest ChangeSet is one transaction, which 512 MiB has no room for.
                ["NEO4J_HEAP"] = "1g",
            },
        };
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }

    private static string? Script()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var script = Path.Combine(folder.FullName, "shared", "neo4j", "bin", "neo4j");
            if (File.Exists(script))
            {
                return script;
            }
        }
        return null;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
