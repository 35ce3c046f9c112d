using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Kennisnetwerk.Benchmarks.Dienst;

/// <summary>The server in a process of its own, on loopback.</summary>
internal sealed class MeasuredServer : IDisposable
{
    private readonly Process process;

    private MeasuredServer(Process process, Uri address)
    {
        this.process = process;
        Address = address;
    }

    public Uri Address { get; }

    public long ResidentMegabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 >> 20;
        }
    }

    /// <summary>Starts it and waits until it is ready.</summary>
    /// <returns>The server, and the seconds from starting the process until it said that it was ready.</returns>
    public static async Task<(MeasuredServer Server, double Seconds)> StartAsync(string folder)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
        listener.Stop();
        var program = Path.Combine(AppContext.BaseDirectory, "kennisnetwerk.dll");
        var start = Stopwatch.GetTimestamp();
        var process = Process.Start(new ProcessStartInfo("dotnet", [program, "start", "--gegevens", folder, "--adres", address.ToString()]) { RedirectStandardOutput = true })!;
        _ = process.StandardOutput.ReadToEndAsync();
        using var client = new HttpClient { BaseAddress = address };
        while (!await IsReadyAsync(client))
        {
            await Task.Delay(20);
        }

        return (new MeasuredServer(process, address), Stopwatch.GetElapsedTime(start).TotalSeconds);
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private static async Task<bool> IsReadyAsync(HttpClient client)
    {
        try
        {
            using var response = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
