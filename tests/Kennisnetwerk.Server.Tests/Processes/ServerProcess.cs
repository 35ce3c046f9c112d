using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;

namespace Kennisnetwerk.Server.Tests.Processes;

/// <summary>The real executable, in a process of its own.</summary>
internal sealed class ServerProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private readonly Process process;
    private readonly Task<string> errors;
    private readonly Task<string> output;

    private ServerProcess(Process process, Uri address)
    {
        this.process = process;
        Address = address;
        errors = process.StandardError.ReadToEndAsync();
        output = process.StandardOutput.ReadToEndAsync();
    }

    public Uri Address { get; }

    /// <summary>What it wrote, once it has ended.</summary>
    public Task<string> Output => output;

    public static ServerProcess Start(string folder, IReadOnlyDictionary<string, string>? settings = null)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
        listener.Stop();
        return new ServerProcess(Launch(["start", "--gegevens", folder, "--adres", address.ToString()], settings), address);
    }

    /// <summary>Runs a command to its end.</summary>
    public static Task<(int ExitCode, string Output, string Errors)> RunAsync(params string[] arguments) => RunAsync(null, arguments);

    /// <summary>Runs a command to its end, with environment variables.</summary>
    public static async Task<(int ExitCode, string Output, string Errors)> RunAsync(IReadOnlyDictionary<string, string>? settings, params string[] arguments)
    {
        using var process = Launch(arguments, settings);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(patience.Token);
        return (process.ExitCode, await output, await errors);
    }

    /// <summary>Runs a command and ends it by SIGKILL once it has said on standard error that it is busy with this.</summary>
    public static async Task KillAtAsync(string words, IReadOnlyDictionary<string, string>? settings, params string[] arguments)
    {
        using var process = Launch(arguments, settings);
        using var patience = new CancellationTokenSource(Patience);
        while (await process.StandardError.ReadLineAsync(patience.Token) is { } line && !line.Contains(words, StringComparison.Ordinal))
        {
            // Not yet.
        }

        process.Kill();
        await process.WaitForExitAsync(patience.Token);
    }

    /// <summary>What it wrote, its log included, once it has ended.</summary>
    public Task<string> ReadOutputAsync() => output;

    public async Task WaitUntilReadyAsync()
    {
        using var client = new HttpClient { BaseAddress = Address };
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            try
            {
                using var response = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), patience.Token);
                if (response.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }

            if (process.HasExited)
            {
                Assert.Fail($"The server ended: {await output}{await errors}");
            }

            await Task.Delay(50, patience.Token);
        }
    }

    public async Task<string> GetAsync(string path)
    {
        using var client = new HttpClient { BaseAddress = Address };
        return await client.GetStringAsync(new Uri(path, UriKind.Relative));
    }

    /// <summary>Asks the GraphQL service, and gives the data of its answer.</summary>
    public async Task<JsonElement> AskAsync(string query)
    {
        using var client = new HttpClient { BaseAddress = Address };
        using var response = await client.PostAsJsonAsync(new Uri("/graphql", UriKind.Relative), new { query });
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }

    /// <summary>Ends it as a power cut would: SIGKILL.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    /// <summary>Asks it to end: SIGTERM.</summary>
    public async Task<(int ExitCode, string Errors)> StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        return await WaitAsync();
    }

    public async Task<(int ExitCode, string Errors)> WaitAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(patience.Token);
        return (process.ExitCode, await errors);
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            Kill();
        }

        process.Dispose();
    }

    private static Process Launch(IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "kennisnetwerk.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in settings ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
