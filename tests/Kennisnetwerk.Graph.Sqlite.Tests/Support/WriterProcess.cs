using System.Diagnostics;
using System.Globalization;
using Kennisnetwerk.Graph.Sqlite.Writer;

namespace Kennisnetwerk.Graph.Sqlite.Tests.Support;

/// <summary>Another process that writes into a folder until it is killed, and says the number of each ChangeSet once it is acknowledged.</summary>
public sealed class WriterProcess : IDisposable
{
    private readonly Process process;
    private readonly Task<string> errors;

    private WriterProcess(Process process)
    {
        this.process = process;
        errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Starts it and waits until its first ChangeSet is acknowledged.</summary>
    public static async Task<WriterProcess> StartAsync(string folder, int seed)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet")
        {
            ArgumentList = { typeof(WriterSchema).Assembly.Location, folder, seed.ToString(CultureInfo.InvariantCulture) },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var writer = new WriterProcess(Process.Start(start)!);
        writer.Acknowledged = await writer.ReadAsync() ?? throw new InvalidOperationException(await writer.errors);
        return writer;
    }

    /// <summary>The number of the last ChangeSet that it said.</summary>
    public long Acknowledged { get; private set; }

    /// <summary>Kills it after a while; what it said till then is in <see cref="Acknowledged"/>.</summary>
    public async Task KillAsync(TimeSpan after)
    {
        var kill = Task.Run(async () =>
        {
            await Task.Delay(after, TestContext.Current.CancellationToken);
            process.Kill();
        }, TestContext.Current.CancellationToken);
        while (await ReadAsync() is { } number)
        {
            Acknowledged = number;
        }

        await kill;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }

    private async Task<long?> ReadAsync() =>
        await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line ? long.Parse(line, CultureInfo.InvariantCulture) : null;
}
