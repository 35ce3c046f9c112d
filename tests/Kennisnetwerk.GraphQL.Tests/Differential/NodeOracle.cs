using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Kennisnetwerk.GraphQL.Tests.Differential;

/// <summary>The reference implementation in a Node process: a question a line in, an answer a line out.</summary>
public sealed class NodeOracle : IAsyncLifetime
{
    private static readonly JsonSerializerOptions Lenient = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private Process? _process;
    private string _whyNot = "";

    public async ValueTask InitializeAsync()
    {
        var folder = FindFolder();
        if (!CanRun("node", "--version"))
        {
            _whyNot = "Node is not installed, so there is no reference implementation to compare with.";
            return;
        }

        await InstallAsync(folder);
        _process = _whyNot.Length > 0 ? null : Process.Start(new ProcessStartInfo("node", "graphql-oracle.js")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        });
    }

    public JsonNode Ask(object question)
    {
        if (_process is null)
        {
            Assert.Skip(_whyNot);
        }

        lock (_process)
        {
            _process.StandardInput.WriteLine(JsonSerializer.Serialize(question, Lenient));
            _process.StandardInput.Flush();
            var line = _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The oracle has ended.");
            var answer = JsonNode.Parse(line)!;
            Assert.Null(answer["crash"]?.ToString());
            return answer;
        }
    }

    /// <summary>The folder with the packages, for scripts of their own; skips the test when they cannot be had.</summary>
    public string RequireFolder()
    {
        if (_process is null)
        {
            Assert.Skip(_whyNot);
        }

        return FindFolder();
    }

    public ValueTask DisposeAsync()
    {
        _process?.StandardInput.Close();
        _process?.WaitForExit();
        _process?.Dispose();
        return ValueTask.CompletedTask;
    }

    private static string FindFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Kennisnetwerk.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return Path.Combine(folder.FullName, "tests", "node");
    }

    private static bool CanRun(string file, string arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true });
            process!.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    /// <summary>Fetches the packages once; other test runs wait for the one that does.</summary>
    private async Task InstallAsync(string folder)
    {
        await using var theLock = await OpenLockAsync(Path.Combine(folder, ".install.lock"));
        if (Directory.Exists(Path.Combine(folder, "node_modules", "graphql")))
        {
            return;
        }

        using var npm = Process.Start(new ProcessStartInfo("npm", "ci --ignore-scripts") { WorkingDirectory = folder, RedirectStandardError = true });
        var error = await npm!.StandardError.ReadToEndAsync();
        await npm.WaitForExitAsync();
        _whyNot = npm.ExitCode == 0 ? "" : $"npm ci failed in tests/node: {error}";
    }

    private static async Task<FileStream> OpenLockAsync(string path)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (attempt < 600)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200));
            }
        }
    }
}
