using System.Text.Json;
using Kennisnetwerk.Graph.Neo4j.Tests.Servers;

namespace Kennisnetwerk.Server.Tests.Processes;

/// <summary>The same executable with its graph in Neo4j.</summary>
[Collection(SharedNeo4j.Name)]
public sealed class Neo4jProcessTests(Neo4jServer neo4j) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("kennisnetwerk-neo4j-proces-").FullName;

    [Fact]
    public async Task Server_Should_GiveTheSameBytesAsSqlite_When_ItsGraphIsInNeo4j()
    {
        var settings = await SettingsAsync();
        var (onSqlite, onNeo4j) = (Path.Combine(folder, "sqlite"), Path.Combine(folder, "neo4j"));
        using (var first = ServerProcess.Start(onSqlite))
        {
            await first.WaitUntilReadyAsync();
            await first.StopAsync();
        }

        using var server = ServerProcess.Start(onNeo4j, settings);
        await server.WaitUntilReadyAsync();
        Assert.Contains("/onderzoek/onz-scheiding-op-school-02", await server.GetAsync("/zoeken?q=scheiding+op+school"), StringComparison.Ordinal);
        Assert.Contains("Verklarende analyse", await server.GetAsync("/onderzoeksagenda"), StringComparison.Ordinal);

        var (one, two) = (Path.Combine(folder, "een.jsonl"), Path.Combine(folder, "twee.jsonl"));
        Assert.Equal(0, (await ServerProcess.RunAsync("exporteer", one, "--gegevens", onSqlite)).ExitCode);
        Assert.Equal(0, (await ServerProcess.RunAsync(settings, "exporteer", two, "--gegevens", onNeo4j)).ExitCode);
        Assert.Equal(await File.ReadAllBytesAsync(one, TestContext.Current.CancellationToken), await File.ReadAllBytesAsync(two, TestContext.Current.CancellationToken));

        var check = await ServerProcess.RunAsync(settings, "controleer", "--json", "--gegevens", onNeo4j);
        Assert.Equal(0, JsonDocument.Parse(check.Output).RootElement.GetProperty("fouten").GetArrayLength());
    }

    [Fact]
    public async Task Migreer_Should_DoNothingMore_When_Repeated()
    {
        var settings = await SettingsAsync();

        var first = await ServerProcess.RunAsync(settings, "migreer", "--gegevens", folder);
        var second = await ServerProcess.RunAsync(settings, "migreer", "--gegevens", folder);

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Contains("schemaversie 1", first.Output, StringComparison.Ordinal);
        Assert.Contains(": 0 indexen", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Command_Should_NameEveryFault_When_SettingsAreWrong()
    {
        var settings = new Dictionary<string, string>
        {
            ["KENNISNETWERK_OPSLAG"] = "neo4j",
            ["KENNISNETWERK_NEO4J_ADRES"] = "geen adres",
            ["KENNISNETWERK_ADRES"] = "ook niet",
        };

        var (exitCode, _, errors) = await ServerProcess.RunAsync(settings, "controleer", "--gegevens", folder);

        Assert.Equal(1, exitCode);
        Assert.Contains("geen adres", errors, StringComparison.Ordinal);
        Assert.Contains("ook niet", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_Should_ComeFromTheFile_When_TheEnvironmentIsSilent()
    {
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "instellingen.json"), """{ "opslag": "papier", "adrs": "http://127.0.0.1:1" }""", TestContext.Current.CancellationToken);

        var (exitCode, _, errors) = await ServerProcess.RunAsync("controleer", "--gegevens", folder);

        Assert.Equal(1, exitCode);
        Assert.Contains("'papier'", errors, StringComparison.Ordinal);
        Assert.Contains("'adrs'", errors, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private Task<Dictionary<string, string>> SettingsAsync() => SharedNeo4j.EmptyAsync(neo4j);
}
