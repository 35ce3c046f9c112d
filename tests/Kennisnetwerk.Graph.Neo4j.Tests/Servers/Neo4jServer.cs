using System.Diagnostics.CodeAnalysis;
using Kennisnetwerk.Graph.Neo4j.Tests.Servers;

[assembly: AssemblyFixture(typeof(Neo4jServer))]

namespace Kennisnetwerk.Graph.Neo4j.Tests.Servers;

/// <summary>
/// The one real Neo4j of a test run: the server that KENNISNETWERK_TEST_NEO4J_ADRES names, or else a <see cref="LocalNeo4j"/>. Started by the
/// first test that asks for it. Test runs that share a server take turns at it by a lock file in the temporary folder, from the first test
/// that asks for the server until the end of the run, because each empties the database.
/// </summary>
public sealed class Neo4jServer : IAsyncLifetime
{
    private const string AddressVariable = "KENNISNETWERK_TEST_NEO4J_ADRES";

    private readonly Lazy<Task<Uri?>> _address;
    private LocalNeo4j? _started;
    private FileStream? _lock;

    public Neo4jServer() => _address = new Lazy<Task<Uri?>>(FindAsync);

    /// <summary>The server's address; skips the calling test, with the reason, when there is no server to be had.</summary>
    public async Task<Uri> AddressAsync()
    {
        var address = await TryAddressAsync();
        if (address is null)
        {
            Skip();
        }
        return address;
    }

    /// <summary>The server's address, or null: for a fixture, which cannot skip the tests that it is for.</summary>
    public Task<Uri?> TryAddressAsync() => _address.Value;

    /// <summary>Skips the calling test because there is no server.</summary>
    [DoesNotReturn]
    public static void Skip() => Assert.Skip($"No Neo4j: set {AddressVariable}=http://host:port, or put shared/neo4j beside the repository.");

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_lock is not null)
        {
            await _lock.DisposeAsync();
        }
        if (_started is not null)
        {
            await _started.DisposeAsync();
        }
    }

    private async Task<Uri?> FindAsync()
    {
        if (Environment.GetEnvironmentVariable(AddressVariable) is { Length: > 0 } given)
        {
            var address = new Uri(given);
            _lock = await LockAsync(address);
            return address;
        }
        _started = await LocalNeo4j.TryStartAsync();
        return _started?.Address;
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
}
