using System.Text;
using System.Text.Json;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Graph.Values;
using Kennisnetwerk.Kennis.Export;
using Kennisnetwerk.Kennis.Import;
using Kennisnetwerk.Kennis.Tests.Support;

namespace Kennisnetwerk.Kennis.Tests.Export;

public sealed class GraphExporterTests(SeededStore seeded) : IClassFixture<SeededStore>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Export_Should_GiveTheSameBytes_When_ItIsImportedElsewhereAndExportedAgain()
    {
        var first = await ExportAsync(seeded.Store);
        using var folder = new InventoryCopy();
        var path = folder.PathOf("kopie.jsonl");
        await File.WriteAllBytesAsync(path, first, Cancellation);
        await using var other = TestStore.Open();

        var report = await new GraphImporter(new ImportOptions()).ImportAsync(other, path, isPreview: false, Cancellation);

        Assert.True(report.Succeeded, ImportReportText.Print(report));
        Assert.Equal(first, await ExportAsync(other));
        var again = await new GraphImporter(new ImportOptions()).ImportAsync(other, path, isPreview: false, Cancellation);
        Assert.False(again.ChangesAnything);
    }

    [Fact]
    public async Task Export_Should_GiveTheSameBytes_When_TwoStoresWereSeededApart()
    {
        await using var other = TestStore.Open();
        await OverijsselSeed.SeedAsync(other, Repository.SeedFolder, Cancellation);

        Assert.Equal(await ExportAsync(seeded.Store), await ExportAsync(other));
    }

    [Fact]
    public async Task Export_Should_OrderNodesThenRelationsById_When_ThereAreManyTypes()
    {
        var lines = Encoding.UTF8.GetString(await ExportAsync(seeded.Store)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var nodes = lines.TakeWhile(line => line.TryGetProperty("id", out _)).Select(line => line.GetProperty("id").GetString()!).ToList();
        var relations = lines.Skip(nodes.Count).Select(line => RelationId.Of(
            line.GetProperty("van").GetString()!,
            line.GetProperty("relatie").GetString()!,
            line.GetProperty("naar").GetString()!,
            line.TryGetProperty("rol", out var role) ? role.GetString() : null)).ToList();
        var summary = await seeded.Store.SummariseAsync(Cancellation);

        Assert.Equal(summary.Nodes.Values.Sum(), nodes.Count);
        Assert.Equal(summary.Relations.Values.Sum(), relations.Count);
        Assert.Equal(nodes.Order(CodePointComparer.Instance), nodes);
        Assert.Equal(relations.Order(CodePointComparer.Instance), relations);
    }

    [Fact]
    public async Task Export_Should_LeaveOutWhatIsAbsentOrUsual_When_ANodeIsPlain()
    {
        await using var store = TestStore.Open();
        await ApplyAsync(
            store,
            Thema("th-b", Publicatiestatus.Gepubliceerd),
            Thema("th-a", Publicatiestatus.Concept) with { Eigenaars = ["inst-b", "inst-a"] },
            new Change.UpsertRelation("th-a", "ONDERDEEL_VAN", "th-b"));

        Assert.Equal(
            """
            {"id":"th-a","type":"Thema","naam":"Naam & <merk> \"é\"","niveau":"LANDELIJK_THEMA","synoniemen":["x","y"],"publicatiestatus":"CONCEPT","eigenaars":["inst-a","inst-b"]}
            {"id":"th-b","type":"Thema","naam":"Naam & <merk> \"é\"","niveau":"LANDELIJK_THEMA","synoniemen":["x","y"]}
            {"van":"th-a","relatie":"ONDERDEEL_VAN","naar":"th-b"}

            """,
            Encoding.UTF8.GetString(await ExportAsync(store)));
    }

    [Fact]
    public async Task ExportFile_Should_LeaveNoPart_When_ItIsDone()
    {
        using var folder = new InventoryCopy();
        var path = folder.PathOf("uit.jsonl");

        var summary = await GraphExporter.ExportFileAsync(seeded.Store, path, Cancellation);

        Assert.True(summary.IsWhole);
        Assert.Equal(summary.Nodes + summary.Relations, (await File.ReadAllLinesAsync(path, Cancellation)).Length);
        Assert.Equal([path], Directory.EnumerateFiles(folder.Folder, "uit*"));
    }

    [Fact]
    public async Task ExportAndImport_Should_SayHowFarTheyAre_When_SomebodyWaits()
    {
        using var folder = new InventoryCopy();
        var path = folder.PathOf("uit.jsonl");
        var writing = new ToldProgress();
        var reading = new ToldProgress();
        await using var other = TestStore.Open();

        var summary = await GraphExporter.ExportFileAsync(seeded.Store, path, Cancellation, writing);
        await new GraphImporter(new ImportOptions()).ImportAsync(other, path, isPreview: false, Cancellation, reading);

        var lines = summary.Nodes + summary.Relations;
        Assert.Equal(new Voortgang("Knopen schrijven", 1), writing.Told[0]);
        Assert.Equal(new Voortgang("Relaties schrijven", summary.Relations), writing.Told[^1]);
        Assert.Contains(new Voortgang("Regels lezen", lines), reading.Told);
        Assert.Equal(new Voortgang("Wijzigingen vastleggen", 0, lines), reading.Told[^1]);
    }

    private static Change.UpsertNode Thema(string id, Publicatiestatus status)
    {
        var node = new Change.UpsertNode(id, "Thema") { Status = status };
        return node with
        {
            Fields = node.Fields.Add("naam", GraphValue.Of("Naam & <merk> \"é\"")).Add("niveau", GraphValue.Of("LANDELIJK_THEMA")).Add("synoniemen", GraphValue.Of(["x", "y"])),
        };
    }

    private static async Task ApplyAsync(IGraphStore store, params Change[] changes) => Assert.IsType<ApplyResult.Applied>(
        await store.ApplyAsync(new ChangeSet { Key = "proef", Actor = Actor.Systeem, Source = "proef", Changes = [.. changes] }, Cancellation));

    private static async Task<byte[]> ExportAsync(IGraphStore store)
    {
        using var stream = new MemoryStream();
        await GraphExporter.ExportAsync(store, stream, Cancellation);
        return stream.ToArray();
    }
}
