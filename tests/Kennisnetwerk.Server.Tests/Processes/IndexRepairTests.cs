using System.Text.Json;

namespace Kennisnetwerk.Server.Tests.Processes;

public sealed class IndexRepairTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("kennisnetwerk-herstel-").FullName;

    private string Gegevens => Path.Combine(folder, "gegevens");

    [Fact]
    public async Task Start_Should_SayWhatIsDamagedAndFindEverythingAgain_When_AByteOfTheIndexFlipped()
    {
        using (var server = ServerProcess.Start(Gegevens))
        {
            await server.WaitUntilReadyAsync();
            await server.StopAsync();
        }

        var before = await SearchAsync();
        var segment = Directory.GetFiles(Path.Combine(Gegevens, "index"), "seg-*")[0];
        FlipInTheMiddle(segment);

        var damaged = await ServerProcess.RunAsync("zoek", "scheiding op school", "--gegevens", Gegevens);
        string output;
        using (var server = ServerProcess.Start(Gegevens))
        {
            await server.WaitUntilReadyAsync();
            await server.StopAsync();
            output = await server.ReadOutputAsync();
        }

        Assert.Equal(1, damaged.ExitCode);
        Assert.Contains("herindexeer", damaged.Errors, StringComparison.Ordinal);
        Assert.Contains(Path.GetFileName(segment), damaged.Errors, StringComparison.Ordinal);
        Assert.Contains($"De zoekindex was niet te gebruiken en wordt opnieuw gemaakt uit het logboek; er gaat niets verloren. Technisch: {segment}", output, StringComparison.Ordinal);
        Assert.Equal(before, await SearchAsync());
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task<string[]> SearchAsync()
    {
        var (exitCode, output, _) = await ServerProcess.RunAsync("zoek", "scheiding op school", "--json", "--gegevens", Gegevens);
        Assert.Equal(0, exitCode);
        return [.. JsonDocument.Parse(output).RootElement.EnumerateArray().Select(hit => hit.GetProperty("id").GetString()!)];
    }

    private static void FlipInTheMiddle(string file)
    {
        var bytes = File.ReadAllBytes(file);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(file, bytes);
    }
}
