using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Kennisnetwerk.Graph.Neo4j.Tests.Servers;

[assembly: AssemblyFixture(typeof(Neo4jServer))]

namespace Kennisnetwerk.Graph.Neo4j.Tests.Servers;

/// <summary>
/// The one real Neo4j of a test run: the server that KENNISNETWERK_TEST_NEO4J_ADRES names, or else one that is started from
/// shared/neo4j beside the repository, on free ports and a home of its own, and stopped at the end. Started by the first test that
/// asks for it. Test runs that share a server take turns at it by a lock file in the temporary folder, from the first test that asks
/// for the server until the end of the run, because each empties the database.
/// </summary>
public sealed class Neo4jServer : IAsyncLifetime
{
    private const string AddressVariable = "KENNISNETWERK_TEST_NEO4J_ADRES";

    private readonly string _home = Path.Combine(Path.GetTempPath(), $"kennisnetwerk-neo4j-test-{Environment.ProcessId}");
    private readonly Lazy<Task<Uri?>> _address;
    private Uri? _started;
    private FileStream? _lock;

    public Neo4jServer() => _address = new Lazy<Task<Uri?>>(FindAsync);

    /// <summary>The server's address; skips the calling test, with the reason, when there is no server to be had.</summary>
    public async Task<Uri> AddressAsync()
    {
        var address = await _address.Value;
        if (address is null)
        {
            Assert.Skip($"No Neo4j: set {AddressVariable}=http://host:port, or put shared/neo4j beside the repository.");
        }
        return address;
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_lock is not null)
        {
            await _lock.DisposeAsync();
        }
        if (_started is not null)
        {
            await RunAsync(Script()!, "stop", _started.Port, 0);
            Directory.Delete(_home, recursive: true);
        }
    }

    /// <summary>Stops and starts the server on the same home, as a crash or an upgrade would; skips for a server that is not ours.</summary>
    public async Task RestartAsync()
    {
        await AddressAsync();
        if (_started is null)
        {
            Assert.Skip($"The server of {AddressVariable} is not ours to stop.");
        }
        await RunAsync(Script()!, "restart", _started.Port, _boltPort);
    }

    private int _boltPort;

    private async Task<Uri?> FindAsync()
    {
        if (Environment.GetEnvironmentVariable(AddressVariable) is { Length: > 0 } given)
        {
            var address = new Uri(given);
            _lock = await LockAsync(address);
            return address;
        }
        if (Script() is not { } script)
        {
            return null;
        }
        var httpPort = FreePort();
        _boltPort = FreePort();
        await RunAsync(script, "start", httpPort, _boltPort);
        return _started = new Uri($"http://127.0.0.1:{httpPort}");
    }

    /// <summary>Waits for other test runs to be done with the server. The operating system frees the lock of a run that was killed.</summary>
    private static async Task<FileStream> LockAsync(Uri address)
    {
        var path = Path.Combine(Path.GetTempPath(), $"kennisnetwerk-neo4j-{address.Host}-{address.Port}.lock");
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(500), TestContext.Current.CancellationToken);
            }
        }
    }

    private async Task RunAsync(string script, string command, int httpPort, int boltPort)
    {
        var start = new ProcessStartInfo(script, command)
        {
            Environment =
            {
                ["NEO4J_HOME"] = _home,
                ["NEO4J_HTTP_PORT"] = $"{httpPort}",
                ["NEO4J_BOLT_PORT"] = $"{boltPort}",
                ["NEO4J_AUTH"] = "none",
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
