using System.Diagnostics;
using System.Globalization;

namespace Kennisnetwerk.Benchmarks.Vragen;

/// <summary>A server in a process of its own that prints its port and ends when its standard input is closed.</summary>
internal sealed class ServerUnderTest : IDisposable
{
    private readonly Process _process;

    private ServerUnderTest(Process process, int port) => (_process, Port) = (process, port);

    public int Port { get; }

    /// <summary>The time that its processors worked for it until now.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public static async Task<ServerUnderTest> StartAsync(string file, IEnumerable<string> arguments, string folder)
    {
        var start = Cores.OnServerCore(file, arguments);
        (start.WorkingDirectory, start.RedirectStandardInput, start.RedirectStandardOutput) = (folder, true, true);
        start.Environment["NODE_ENV"] = "production";
        var process = Process.Start(start)!;
        var line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException($"{file} ended before it listened.");
        return new ServerUnderTest(process, int.Parse(line, CultureInfo.InvariantCulture));
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
