using System.Text;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Claims;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Kennis.Export;
using Kennisnetwerk.Kennis.Import;
using Kennisnetwerk.Kennis.Tests.Support;
using Kennisnetwerk.Tests.Shared;

namespace Kennisnetwerk.Kennis.Tests.Import.Lines;

/// <summary>What was exported comes back as it was, whatever it was.</summary>
public sealed class RoundTripTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(20260102)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task Import_Should_GiveTheSameBytes_When_TheGraphIsStrange(int seed)
    {
        await using var store = TestStore.Open();
        await store.WriteAsync([.. new RandomKnowledge(seed).Changes(60)]);
        await using var other = TestStore.Open();
        var copy = await ExportAsync(store);

        var report = await ImportAsync(other, copy);

        Assert.True(report.Succeeded, ImportReportText.Print(report));
        Assert.Equal(Encoding.UTF8.GetString(copy), Encoding.UTF8.GetString(await ExportAsync(other)));
    }

    [Fact]
    public async Task Import_Should_RenewWhatTheCopySays_When_TheStoreHasItOtherwise()
    {
        await using var store = TestStore.Open();
        await store.WriteAsync(Proef.Thema("th-a", "Nieuw"), Proef.Thema("th-b", "B"), Proef.Relatie("th-a", "KOMT_OVEREEN_MET", "th-b", ("toelichting", "omdat")));
        await using var other = TestStore.Open();
        await other.WriteAsync(Proef.Thema("th-a", "Oud", ("omschrijving", "blijft")), Proef.Thema("th-c", "C"));

        var report = await ImportAsync(other, await ExportAsync(store));

        Assert.Equal([new ChangeCount("Thema", 1, 1, 0)], report.Nodes);
        Assert.Equal([new ChangeCount("KOMT_OVEREEN_MET", 1, 0, 0)], report.Relations);
        Assert.Equal(
            """
            {"id":"th-a","type":"Thema","naam":"Nieuw","niveau":"LANDELIJK_THEMA","omschrijving":"blijft"}
            {"id":"th-b","type":"Thema","naam":"B","niveau":"LANDELIJK_THEMA"}
            {"id":"th-c","type":"Thema","naam":"C","niveau":"LANDELIJK_THEMA"}
            {"van":"th-a","relatie":"KOMT_OVEREEN_MET","naar":"th-b","toelichting":"omdat"}

            """,
            Encoding.UTF8.GetString(await ExportAsync(other)));
    }

    [Fact]
    public async Task Import_Should_PutACopyBack_When_TheGraphChangedSinceItWasReadFirst()
    {
        await using var store = TestStore.Open();
        await store.WriteAsync(Proef.Thema("th-a", "Goed"));
        var copy = await ExportAsync(store);
        await using var other = TestStore.Open();
        await ImportAsync(other, copy);
        await other.WriteAsync(Proef.Thema("th-a", "Verkeerd"));

        var report = await ImportAsync(other, copy);

        Assert.Equal(3, report.Sequence);
        Assert.Equal(copy, await ExportAsync(other));
        Assert.False((await ImportAsync(other, copy)).ChangesAnything);
    }

    [Fact]
    public async Task Import_Should_LetFieldsFollowTheirMentions_When_SeveralSpeakOfOneField()
    {
        await using var store = TestStore.Open();
        await store.WriteAsync(
            Proef.Ding("th-a", "Thema"),
            Proef.Vermelding("verm-1", Herkomst.Import, new Claim("th-a", "naam", "uit de bron", "01:1"), new Claim("th-a", "niveau", "landelijk", "01:1", "LANDELIJK_THEMA"), new Claim("th-a", "synoniemen", "x", "01:1")),
            Proef.Vermelding("verm-2", Herkomst.Invoer, new Claim("th-a", "naam", "van een mens", ""), new Claim("th-a", "synoniemen", "y", "")));
        await using var other = TestStore.Open();

        var report = await ImportAsync(other, await ExportAsync(store));

        Assert.True(report.Succeeded, ImportReportText.Print(report));
        Assert.Contains("""{"id":"th-a","type":"Thema","naam":"van een mens","niveau":"LANDELIJK_THEMA","synoniemen":["y","x"]}""", Encoding.UTF8.GetString(await ExportAsync(other)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_Should_KeepWhatHangsOnIt_When_AThingWasMergedBefore()
    {
        await using var store = TestStore.Open();
        await store.WriteAsync(Proef.Thema("th-a", "A"), Proef.Thema("th-b", "B"), Proef.Onderzoek("onz-1", "Werk"), Proef.Relatie("onz-1", "GAAT_OVER", "th-a"));
        await store.WriteAsync(new Change.RedirectNode("th-a", "th-b"));
        await using var other = TestStore.Open();
        var copy = await ExportAsync(store);

        var report = await ImportAsync(other, copy);

        Assert.True(report.Succeeded, ImportReportText.Print(report));
        Assert.Equal(copy, await ExportAsync(other));
    }

    private static async Task<ImportReport> ImportAsync(IGraphStore store, byte[] copy)
    {
        using var folder = new InventoryCopy();
        await File.WriteAllBytesAsync(folder.PathOf("kopie.jsonl"), copy, Cancellation);
        return await new GraphImporter(new ImportOptions()).ImportAsync(store, folder.PathOf("kopie.jsonl"), isPreview: false, Cancellation);
    }

    private static async Task<byte[]> ExportAsync(IGraphStore store)
    {
        using var stream = new MemoryStream();
        await GraphExporter.ExportAsync(store, stream, Cancellation);
        return stream.ToArray();
    }
}
