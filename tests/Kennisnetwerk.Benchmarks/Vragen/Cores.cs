using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Kennisnetwerk.Benchmarks.Vragen;

/// <summary>
/// Gives the server that is asked a core of its own and the client that asks the other, so that neither takes time from the other and both
/// servers get as much. Uses <c>taskset</c> of util-linux; where that is missing or there is one core, the system divides the time as it likes.
/// </summary>
internal static class Cores
{
    private const string Server = "0";
    private const string Client = "1";

    private static readonly bool _canPin = Environment.ProcessorCount > 1 && Run("--version");

    /// <summary>How the cores are divided, for above the table.</summary>
    public static string Description => _canPin ? "The server runs on core 0 alone, the client on core 1." : "The cores are not divided.";

    /// <summary>The command line that runs this one on the core of the server.</summary>
    public static ProcessStartInfo OnServerCore(string file, IEnumerable<string> arguments) =>
        _canPin ? new ProcessStartInfo("taskset", ["--cpu-list", Server, file, .. arguments]) : new ProcessStartInfo(file, arguments);

    /// <summary>Moves this process, with every thread that it has, to the core of the client.</summary>
    public static void MoveToClientCore()
    {
        if (_canPin && !Run("--all-tasks", "--cpu-list", "--pid", Client, Environment.ProcessId.ToString(CultureInfo.InvariantCulture)))
        {
            throw new InvalidOperationException("taskset could not move the client to a core of its own.");
        }
    }

    private static bool Run(params string[] arguments)
    {
        try
        {
            using var taskset = Process.Start(new ProcessStartInfo("taskset", arguments) { RedirectStandardOutput = true })!;
            taskset.StandardOutput.ReadToEnd();
            taskset.WaitForExit();
            return taskset.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
