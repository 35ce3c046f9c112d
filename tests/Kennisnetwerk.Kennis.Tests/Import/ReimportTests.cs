using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Claims;
using Kennisnetwerk.Kennis.Import;
using Kennisnetwerk.Kennis.Tests.Support;
using Kennisnetwerk.Tests.Shared;

namespace Kennisnetwerk.Kennis.Tests.Import;

/// <summary>An inventory that is imported again after it, or the graph, changed.</summary>
public sealed class ReimportTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Import_Should_RenewWhatTheSourceSays_When_ACellChanged()
    {
        await using var inventory = await MappedInventory.ImportAsync(copy => copy.AppendRow("themas.csv", ("omschrijving", "eerst"), ("synoniemen", "a;b")));

        var report = await MappedInventory.ImportAsync(inventory.Store, copy => copy.AppendRow("themas.csv", ("omschrijving", "later"), ("synoniemen", "b;c")));

        var thema = await inventory.NodeAsync("th-proef");
        Assert.Equal(("later", 2), (thema.Text("omschrijving"), thema.Version));
        Assert.Equal(["b", "c"], thema.Texts("synoniemen"));
        Assert.Equal(new ChangeCount("Thema", 0, 1, 110), report.Nodes.Single(count => count.Name == "Thema"));
        Assert.Equal(1, report.Nodes.Single(count => count.Name == "Vermelding").Changed);
        Assert.Equal(2, report.Sequence);
    }

    [Fact]
    public async Task Import_Should_EmptyAField_When_TheSourceSaysNothingAnyMore()
    {
        await using var inventory = await MappedInventory.ImportAsync(copy => copy.AppendRow("themas.csv", ("omschrijving", "eerst"), ("synoniemen", "a")));

        await MappedInventory.ImportAsync(inventory.Store, copy => copy.AppendRow("themas.csv"));

        var thema = await inventory.NodeAsync("th-proef");
        Assert.Null(thema.Text("omschrijving"));
        Assert.Empty(thema.Texts("synoniemen"));
    }

    [Fact]
    public async Task Import_Should_LeaveWhatIsGoneFromTheFiles_When_ARowWasTakenOut()
    {
        await using var inventory = await MappedInventory.ImportAsync(copy => copy.AppendRow("themas.csv"));

        var report = await MappedInventory.ImportAsync(inventory.Store, _ => { });

        Assert.Equal("Proef", (await inventory.NodeAsync("th-proef")).Text("naam"));
        Assert.False(report.ChangesAnything);
    }

    [Fact]
    public async Task Import_Should_LetAPersonsInputStand_When_TheSourceSaysOtherwise()
    {
        await using var inventory = await MappedInventory.ImportAsync(copy => copy.AppendRow("themas.csv", ("omschrijving", "uit de bron")));
        await inventory.Store.WriteAsync(Proef.Vermelding("verm-mens", Herkomst.Invoer, new Claim("th-proef", "omschrijving", "van een mens", "formulier")));

        await MappedInventory.ImportAsync(inventory.Store, copy => copy.AppendRow("themas.csv", ("omschrijving", "uit een nieuwe bron")));

        Assert.Equal("van een mens", (await inventory.NodeAsync("th-proef")).Text("omschrijving"));
        Assert.Equal("uit een nieuwe bron", (await inventory.NodeAsync("verm-th-proef")).Claims.Single(claim => claim.Veld == "omschrijving").Waarde);
    }

    [Fact]
    public async Task Import_Should_RefuseAtTheRow_When_ItsIdWasDeletedForGood()
    {
        await using var inventory = await MappedInventory.ImportAsync(copy => copy.AppendRow("personen.csv"));
        await inventory.Store.WriteAsync(new Change.EraseNode("pers-proef"));

        var report = await MappedInventory.ImportAsync(inventory.Store, copy => copy.AppendRow("personen.csv", ("rol", "onderzoeker")));

        Assert.Contains(report.Faults, fault => fault is { File: "personen.csv", Line: 119, Column: "id" } && fault.Message.Contains("eerder gebruikt", StringComparison.Ordinal));
        Assert.All(report.Faults, fault => Assert.Equal(("personen.csv", 119), (fault.File, fault.Line)));
    }

    [Fact]
    public async Task Import_Should_SayWhatItMeansInOtherWords_When_TheTypeOfAThingChanged()
    {
        await using var inventory = await MappedInventory.ImportAsync(copy => copy.AppendRow("onderzoeken.csv", ("soort", "onderzoek")));

        var report = await MappedInventory.ImportAsync(inventory.Store, copy => copy.AppendRow("onderzoeken.csv", ("soort", "richtlijn")));

        var fault = Assert.Single(report.Faults);
        Assert.Equal(("onderzoeken.csv", "id"), (fault.File, fault.Column));
        Assert.Contains("hoort al bij iets anders", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_Should_SayTheSameAsTheImport_When_SomeRowsChanged()
    {
        using var copy = new InventoryCopy();
        await using var inventory = await MappedInventory.ImportAsync(_ => { });
        copy.AppendRow("begrippen.csv");
        copy.Write("themas.csv", copy.Read("themas.csv").Replace("Verklarende analyse", "Verklarende analyses", StringComparison.Ordinal));
        var importer = new InventoryImporter(new ImportOptions());

        var preview = await importer.ImportAsync(inventory.Store, copy.Folder, "import:proef", isPreview: true, Cancellation);
        var report = await importer.ImportAsync(inventory.Store, copy.Folder, "import:proef", isPreview: false, Cancellation);

        Assert.Equal(report.Nodes, preview.Nodes);
        Assert.Equal(report.Relations, preview.Relations);
        Assert.Equal((null, 2L), (preview.Sequence, report.Sequence));
    }

    [Fact]
    public async Task Log_Should_SayWhoAndFromWhere_When_AnInventoryWasImported()
    {
        await using var inventory = await MappedInventory.ImportAsync(_ => { });

        var entry = Assert.Single(await inventory.Store.ReadChangesAsync(0, 10, Cancellation));

        Assert.Equal(("systeem", "import:proef"), (entry.Actor, entry.Source));
        Assert.StartsWith("import:proef:", entry.Key, StringComparison.Ordinal);
        Assert.All(entry.Items, item => Assert.False(item.IsErased));
    }

    [Fact]
    public async Task Import_Should_HaveHappenedNotAtAll_When_ItWasCancelled()
    {
        await using var store = TestStore.Open();
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            new InventoryImporter(new ImportOptions()).ImportAsync(store, Repository.SeedFolder, "import:proef", isPreview: false, cancelled.Token));

        Assert.Equal(0, (await store.SummariseAsync(Cancellation)).LastSequence);
    }

    [Fact]
    public async Task Check_Should_FindAThingUnderItsNewId_When_ItWasMerged()
    {
        await using var inventory = await MappedInventory.ImportAsync(_ => { });
        await inventory.Store.WriteAsync(new Change.RedirectNode("bg-ret", "bg-wvhs"));

        var result = await new InventoryCheck(new ImportOptions()).CheckAsync(inventory.Store, Repository.SeedFolder, Cancellation);

        Assert.Empty(result.Faults);
        Assert.Equal(217, result.Files.Single(file => file.File == "begrippen.csv").ByType["Begrip"]);
    }

    [Fact]
    public async Task Check_Should_CountWhatIsLeft_When_AThingWasDeleted()
    {
        await using var inventory = await MappedInventory.ImportAsync(_ => { });
        await inventory.Store.WriteAsync(new Change.DeleteNode("bg-ret"));

        var result = await new InventoryCheck(new ImportOptions()).CheckAsync(inventory.Store, Repository.SeedFolder, Cancellation);

        Assert.Equal("begrippen.csv heeft 217 rijen: 0 weggelaten en 216 in de graaf; lees de inventaris opnieuw in.", Assert.Single(result.Faults));
    }

    [Fact]
    public async Task Check_Should_SayWhatIsWrongWithTheFiles_When_TheyAreBroken()
    {
        await using var store = TestStore.Open();

        var result = await new InventoryCheck(new ImportOptions()).CheckAsync(store, "/bestaat-niet", Cancellation);

        Assert.Equal("/bestaat-niet: Deze map is er niet; noem een map met de bestanden van de inventaris.", Assert.Single(result.Faults));
        Assert.Empty(result.Files);
    }
}
