using System.Collections.Immutable;
using System.Globalization;
using System.Net.Http.Json;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Neo4j.Tests.Servers;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Sqlite;
using Kennisnetwerk.Graph.Values;
using Kennisnetwerk.Server.Tests.Pages;

namespace Kennisnetwerk.Server.Tests.Processes;

/// <summary><c>kopieer</c> as users run it, between an embedded store and a real Neo4j.</summary>
[Collection(SharedNeo4j.Name)]
public sealed class KopieerProcessTests(Neo4jServer neo4j) : IDisposable
{
    private const int Entries = 300;

    private readonly string folder = Directory.CreateTempSubdirectory("kennisnetwerk-kopieer-").FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string Source => Path.Combine(folder, "bron");

    [Fact]
    public async Task Kopieer_Should_GoThereAndBack_When_TheInventoryIsCopied()
    {
        using (var server = ServerProcess.Start(Source))
        {
            await server.WaitUntilReadyAsync();
            await server.StopAsync();
        }

        var place = await EmptyPlaceAsync();
        var back = Path.Combine(folder, "terug");

        var there = await ServerProcess.RunAsync("kopieer", "--van", $"sqlite:{Source}", "--naar", place);
        var again = await ServerProcess.RunAsync("kopieer", "--van", place, "--naar", $"sqlite:{back}");

        Assert.True(there.ExitCode == 0, there.Errors);
        Assert.True(again.ExitCode == 0, again.Errors);
        Assert.Contains("gelijk aan de bron", again.Output, StringComparison.Ordinal);
        Assert.Equal(await ExportAsync(Source, null), await ExportAsync(back, null));
        Assert.Equal(await ExportAsync(Source, null), await ExportAsync(Path.Combine(folder, "neo4j"), SharedNeo4j.Settings(await neo4j.AddressAsync())));
    }

    [Fact]
    public async Task Kopieer_Should_GoOn_When_ItWasKilled()
    {
        await WriteSourceAsync();
        var place = await EmptyPlaceAsync();
        await ServerProcess.KillAtAsync("Wijzigingen kopiëren", null, "kopieer", "--van", $"sqlite:{Source}", "--naar", place);

        var (exitCode, output, errors) = await ServerProcess.RunAsync("kopieer", "--van", $"sqlite:{Source}", "--naar", place);

        Assert.True(exitCode == 0, errors);
        Assert.DoesNotContain($"{Entries} wijzigingen gekopieerd", output, StringComparison.Ordinal);
        Assert.Contains($"{Entries} wijzigingen, {Entries} knopen", output, StringComparison.Ordinal);
        Assert.Contains("gelijk aan de bron", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Kopieer_Should_SayWhatDiffers_When_SomebodyChangedTheCopy()
    {
        await WriteSourceAsync();
        var place = await EmptyPlaceAsync();
        Assert.Equal(0, (await ServerProcess.RunAsync("kopieer", "--van", $"sqlite:{Source}", "--naar", place)).ExitCode);
        await CypherAsync("MATCH (t:Thema {id: 'thema-7'}) SET t.naam = 'anders'");
        await CypherAsync("MATCH (t:Thema {id: 'thema-9'}) DETACH DELETE t");

        var (exitCode, output, _) = await ServerProcess.RunAsync("kopieer", "--van", $"sqlite:{Source}", "--naar", place);

        Assert.Equal(1, exitCode);
        Assert.Contains("Thema thema-7 verschilt", output, StringComparison.Ordinal);
        Assert.Contains("Thema thema-9 ontbreekt in de bestemming", output, StringComparison.Ordinal);
        Assert.Contains($"Thema: {Entries} in de bron en {Entries - 1} in de bestemming", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "", "kopieer", "--van", "sqlite:hier")]
    [InlineData(1, "'papier:hier' is geen opslag", "kopieer", "--van", "papier:hier", "--naar", "sqlite:daar")]
    [InlineData(1, "'neo4j:nergens' is geen opslag", "kopieer", "--van", "sqlite:hier", "--naar", "neo4j:nergens")]
    [InlineData(1, "dezelfde opslag", "kopieer", "--van", "sqlite:hier", "--naar", "sqlite:hier")]
    [InlineData(1, "geen gegevens", "kopieer", "--van", "sqlite:/bestaat/niet", "--naar", "sqlite:/bestaat/ook/niet")]
    public async Task Kopieer_Should_SayWhatIsWrong_When_ItCannotBe(int expected, string words, params string[] arguments)
    {
        var (exitCode, _, errors) = await ServerProcess.RunAsync([.. arguments, "--gegevens", folder]);

        Assert.Equal(expected, exitCode);
        Assert.Contains(words, errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Kopieer_Should_SayHowToGoOn_When_TheDatabaseIsAway()
    {
        await WriteSourceAsync();

        var (exitCode, _, errors) = await ServerProcess.RunAsync("kopieer", "--van", $"sqlite:{Source}", "--naar", "neo4j:http://127.0.0.1:1");

        Assert.Equal(1, exitCode);
        Assert.Contains("127.0.0.1:1", errors, StringComparison.Ordinal);
        Assert.Contains("gaat verder waar dit ophield", errors, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task<string> EmptyPlaceAsync() => $"neo4j:{(await SharedNeo4j.EmptyAsync(neo4j))["KENNISNETWERK_NEO4J_ADRES"]}/neo4j";

    private async Task WriteSourceAsync()
    {
        var schema = GraphSchemaLoader.LoadFolder(Path.Combine(Checkout.Root, "graph-schema"));
        await using var store = await SqliteGraphStore.OpenAsync(new SqliteStoreOptions { Folder = Path.Combine(Source, "graaf") }, schema, TimeProvider.System, Token);
        for (var i = 1; i <= Entries; i++)
        {
            var thema = new Change.UpsertNode(string.Create(CultureInfo.InvariantCulture, $"thema-{i}"), "Thema")
            {
                Fields = ImmutableSortedDictionary<string, GraphValue?>.Empty.Add("naam", GraphValue.Of($"Thema {i}")).Add("niveau", GraphValue.Of("DEELTHEMA_OVERIJSSEL")),
            };
            Assert.IsType<ApplyResult.Applied>(await store.ApplyAsync(
                new ChangeSet { Key = $"sleutel-{i}", Actor = Actor.Systeem, Source = "toets", Changes = [thema] }, Token));
        }
    }

    private async Task<byte[]> ExportAsync(string gegevens, Dictionary<string, string>? settings)
    {
        var path = Path.Combine(folder, $"{Guid.NewGuid():n}.jsonl");
        var (exitCode, _, errors) = await ServerProcess.RunAsync(settings, "exporteer", path, "--gegevens", gegevens);
        Assert.True(exitCode == 0, errors);
        return await File.ReadAllBytesAsync(path, Token);
    }

    private async Task CypherAsync(string statement)
    {
        using var http = new HttpClient();
        using var response = await http.PostAsJsonAsync(new Uri(await neo4j.AddressAsync(), "/db/neo4j/query/v2"), new { statement }, Token);
        Assert.True(response.IsSuccessStatusCode);
    }
}
