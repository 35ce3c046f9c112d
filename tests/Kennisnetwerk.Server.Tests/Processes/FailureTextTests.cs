using System.Text.Json;

namespace Kennisnetwerk.Server.Tests.Processes;

public sealed class FailureTextTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("kennisnetwerk-fouten-").FullName;

    [Fact]
    public async Task Command_Should_SayThatThereAreNoDataYet_When_TheFolderIsEmpty()
    {
        var errors = await FailAsync("zoek", "eetstoornis", "--gegevens", folder);

        Assert.StartsWith("In deze map staan geen gegevens.", errors, StringComparison.Ordinal);
        Assert.Contains(folder, errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Command_Should_NameTheFile_When_ItIsNotThere()
    {
        var questions = Path.Combine(folder, "vragen.tsv");
        var copy = Path.Combine(folder, "kopie.db");

        Assert.Equal($"Het bestand '{questions}' bestaat niet.", (await FailAsync("evalueer", "--vragen", questions, "--gegevens", folder)).Trim());
        var restoring = await FailAsync("herstel", copy, "--gegevens", folder);
        Assert.StartsWith($"'{copy}' bestaat niet", restoring, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Controleer_Should_CountItAsAFault_When_TheDataAreDamaged()
    {
        var graph = Directory.CreateDirectory(Path.Combine(folder, "graaf")).FullName;
        await File.WriteAllTextAsync(Path.Combine(graph, "graaf.db"), string.Concat(Enumerable.Repeat("geen database ", 1000)), TestContext.Current.CancellationToken);

        var (exitCode, output, _) = await ServerProcess.RunAsync("controleer", "--json", "--gegevens", folder);

        Assert.Equal(1, exitCode);
        var fault = Assert.Single(JsonDocument.Parse(output).RootElement.GetProperty("fouten").EnumerateArray()).GetString()!;
        Assert.Contains("herstel", fault, StringComparison.Ordinal);
        Assert.Contains("Technisch:", fault, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Controleer_Should_StillCountTheGraph_When_TheIndexIsDamaged()
    {
        using (var server = ServerProcess.Start(folder))
        {
            await server.WaitUntilReadyAsync();
            await server.StopAsync();
        }

        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, "index"), "*", SearchOption.AllDirectories))
        {
            await File.WriteAllBytesAsync(file, [1, 2, 3], TestContext.Current.CancellationToken);
        }

        var (exitCode, output, _) = await ServerProcess.RunAsync("controleer", "--json", "--gegevens", folder);

        var report = JsonDocument.Parse(output).RootElement;
        Assert.Equal(1, exitCode);
        Assert.Equal(134, report.GetProperty("knopen").GetProperty("Onderzoek").GetInt32());
        Assert.Contains("herindexeer", Assert.Single(report.GetProperty("fouten").EnumerateArray()).GetString(), StringComparison.Ordinal);
        Assert.Equal(0, (await ServerProcess.RunAsync("herindexeer", "--gegevens", folder)).ExitCode);
        Assert.Equal(0, (await ServerProcess.RunAsync("controleer", "--gegevens", folder)).ExitCode);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static async Task<string> FailAsync(params string[] arguments)
    {
        var (exitCode, _, errors) = await ServerProcess.RunAsync(arguments);
        Assert.Equal(1, exitCode);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
        return errors;
    }
}
