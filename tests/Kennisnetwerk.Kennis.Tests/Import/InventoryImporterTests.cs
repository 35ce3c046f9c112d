using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Values;
using Kennisnetwerk.Kennis.Import;
using Kennisnetwerk.Kennis.Tests.Support;

namespace Kennisnetwerk.Kennis.Tests.Import;

public sealed class InventoryImporterTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Import_Should_TakeEveryKindOfRow_When_OneIsAddedToEachFile()
    {
        using var copy = new InventoryCopy();
        foreach (var file in SampleRow.Files)
        {
            copy.Append(file);
        }

        await using var store = TestStore.Open();

        var report = await ImportAsync(store, copy);

        Assert.True(report.Succeeded, ImportReportText.Print(report));
        var nodes = await store.GetAsync(Kijker.Bezoeker, ["tr-proef", "onz-proef", "verm-onz-proef", "verm-th-proef"], Cancellation);
        Assert.Equal("1234.5", nodes["tr-proef"].Text("getal"));
        Assert.Equal("2022", nodes["onz-proef"].Text("jaar"));
        Assert.Equal("LOPEND", nodes["onz-proef"].Text("status"));
        Assert.Equal("2021-09-01", nodes["verm-onz-proef"].Text("peildatum"));
        Assert.Null(nodes["verm-th-proef"].Text("peildatum"));
    }

    [Fact]
    public async Task Preview_Should_CountAndWriteNothing_When_ARowWasAdded()
    {
        using var copy = new InventoryCopy();
        await using var store = TestStore.Open();
        await ImportAsync(store, copy);
        copy.Append("themas.csv");

        var preview = await ImportAsync(store, copy, isPreview: true);

        Assert.True(preview.IsPreview);
        Assert.Equal(new ChangeCount("Thema", 1, 0, 110), preview.Nodes.Single(count => count.Name == "Thema"));
        Assert.Equal(1, (await store.SummariseAsync(Cancellation)).LastSequence);
        Assert.StartsWith("Voorproef", ImportReportText.Print(preview), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_Should_KeepWhatPeopleDecided_When_TheFilesChanged()
    {
        using var copy = new InventoryCopy();
        await using var store = TestStore.Open();
        await ImportAsync(store, copy);
        var relation = (await Everything.RelationsAsync(store)).First(relation => relation.Properties.GetValueOrDefault("status")?.ToString() == "VOORGESTELD");
        var confirm = new Change.UpsertRelation(relation.Van, relation.Soort, relation.Naar);
        var archive = new Change.UpsertNode("th-verklarende-analyse", "Thema") { Status = Publicatiestatus.Gearchiveerd };
        var person = (await Everything.OfTypeAsync(store, "Persoon"))[0];
        var confirmPerson = new Change.UpsertNode(person.Id, "Persoon");
        await store.ApplyAsync(
            new ChangeSet
            {
                Key = "besluit",
                Actor = Actor.Systeem,
                Source = "formulier",
                Changes =
                [
                    confirm with { Properties = confirm.Properties.Add("status", GraphValue.Of("BEVESTIGD")) },
                    archive,
                    confirmPerson with { Fields = confirmPerson.Fields.Add("bevestigd", GraphValue.Of(true)) },
                ],
            },
            Cancellation);
        copy.Append("themas.csv");

        var report = await ImportAsync(store, copy);

        Assert.Equal(3, report.Sequence);
        var nodes = await store.GetAsync(Kijker.Systeem, [archive.Id, person.Id], Cancellation);
        Assert.Equal(Publicatiestatus.Gearchiveerd, nodes[archive.Id].Status);
        Assert.Equal("true", nodes[person.Id].Text("bevestigd"));
        Assert.Equal("BEVESTIGD", (await store.GetRelationsAsync(Kijker.Systeem, [relation.Id], Cancellation))[relation.Id].Properties["status"].ToString());
    }

    [Fact]
    public async Task Import_Should_ReadTheSame_When_TheFilesHaveAByteOrderMarkAndWindowsLineEnds()
    {
        using var copy = new InventoryCopy();
        copy.Write("themas.csv", "\uFEFF" + copy.Read("themas.csv").Replace("\n", "\r\n", StringComparison.Ordinal));
        await using var store = TestStore.Open();

        var report = await ImportAsync(store, copy);

        Assert.True(report.Succeeded, ImportReportText.Print(report));
        Assert.Equal(110, (await store.SummariseAsync(Cancellation)).Nodes["Thema"]);
    }

    [Fact]
    public async Task Import_Should_Refuse_When_AFileHasMoreRowsThanTheBound()
    {
        using var copy = new InventoryCopy();
        await using var store = TestStore.Open();

        var report = await new InventoryImporter(new ImportOptions { MaxRows = 150 }).ImportAsync(store, copy.Folder, "proef", isPreview: false, Cancellation);

        Assert.Contains(report.Faults, fault => fault is { File: "onderzoeken.csv", Line: 152 });
        Assert.Equal(0, (await store.SummariseAsync(Cancellation)).LastSequence);
    }

    [Fact]
    public async Task Import_Should_StopCounting_When_ThereAreMoreFaultsThanTheBound()
    {
        using var copy = new InventoryCopy();
        copy.Write("themas.csv", copy.Read("themas.csv").Replace(",01:", ",77:", StringComparison.Ordinal));
        await using var store = TestStore.Open();

        var report = await new InventoryImporter(new ImportOptions { MaxFaults = 3 }).ImportAsync(store, copy.Folder, "proef", isPreview: false, Cancellation);

        Assert.Equal(3, report.Faults.Length);
    }

    [Fact]
    public async Task Import_Should_NameTheFolder_When_ItIsNotThere()
    {
        await using var store = TestStore.Open();

        var report = await new InventoryImporter(new ImportOptions()).ImportAsync(store, "/bestaat-niet", "proef", isPreview: false, Cancellation);

        Assert.Equal("/bestaat-niet", Assert.Single(report.Faults).File);
    }

    private static Task<ImportReport> ImportAsync(Graph.Stores.IGraphStore store, InventoryCopy copy, bool isPreview = false) =>
        new InventoryImporter(new ImportOptions()).ImportAsync(store, copy.Folder, "import:proef", isPreview, Cancellation);
}
