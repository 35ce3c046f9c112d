using System.ComponentModel;
using System.Diagnostics;

namespace Kennisnetwerk.Tests.Shared;

/// <summary>The npm packages that tests compare with or check by, in tests/node; installed once, however many test programs ask.</summary>
internal static class NodePackages
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private const int MostAttempts = 1500;

    /// <summary>Installs them when they are not there.</summary>
    /// <returns>Their folder, and why they cannot be had, or null when they can.</returns>
    public static async Task<(string Folder, string? WhyNot)> InstallAsync()
    {
        var folder = FindFolder();
        try
        {
            await using var theLock = await OpenLockAsync(Path.Combine(folder, ".install.lock"));
            var isInstalled = File.Exists(Path.Combine(folder, "node_modules", ".package-lock.json"))
                && File.GetLastWriteTimeUtc(Path.Combine(folder, "node_modules", ".package-lock.json")) >= File.GetLastWriteTimeUtc(Path.Combine(folder, "package-lock.json"));
            return (folder, isInstalled ? null : await RunInstallAsync(folder));
        }
        catch (Win32Exception)
        {
            return (folder, "Node is not installed, so there is nothing to compare with or check by.");
        }
    }

    private static async Task<string?> RunInstallAsync(string folder)
    {
        using var npm = Process.Start(new ProcessStartInfo("npm", "ci --ignore-scripts") { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true })!;
        var output = npm.StandardOutput.ReadToEndAsync();
        var errors = await npm.StandardError.ReadToEndAsync();
        await output;
        await npm.WaitForExitAsync();
        return npm.ExitCode == 0 ? null : $"npm ci failed in tests/node: {errors}";
    }

    private static string FindFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Kennisnetwerk.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");
        }

        return Path.Combine(folder.FullName, "tests", "node");
    }

    private static async Task<FileStream> OpenLockAsync(string path)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (attempt < MostAttempts)
            {
                await Task.Delay(Pause);
            }
        }
    }
}
