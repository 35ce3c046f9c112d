using System.Text;
using Kennisnetwerk.Kennis.Export;
using Kennisnetwerk.Kennis.Import;
using Kennisnetwerk.Kennis.Tests.Support;

namespace Kennisnetwerk.Kennis.Tests.Import.Inventory;

/// <summary>Of people outside the kennisnetwerk nothing is taken over: not their names, not their ids, not what hangs on them.</summary>
public sealed class LeftOutTests
{
    [Fact]
    public async Task Export_Should_NameNobodyOutsideTheNetwork_When_TheRealInventoryIsImported()
    {
        await using var inventory = await MappedInventory.ImportAsync(_ => { });
        var rows = (await File.ReadAllLinesAsync(Path.Combine(Repository.SeedFolder, "personen.csv"), TestContext.Current.CancellationToken)).Skip(1);
        var outside = rows.Where(row => row.Contains(",projectorganisatie,", StringComparison.Ordinal) || row.Contains(",bestuur,", StringComparison.Ordinal) || row.Contains(",overig,", StringComparison.Ordinal)).ToList();
        using var stream = new MemoryStream();

        await GraphExporter.ExportAsync(inventory.Store, stream, TestContext.Current.CancellationToken);

        var copy = Encoding.UTF8.GetString(stream.ToArray());
        Assert.Equal(76, outside.Count);
        Assert.All(outside.Select(row => row.Split(',')), cells =>
        {
            Assert.DoesNotContain($"\"{cells[0]}\"", copy, StringComparison.Ordinal);
            Assert.DoesNotContain($"{cells[0]}~", copy, StringComparison.Ordinal);
            Assert.DoesNotContain($"~{cells[0]}", copy, StringComparison.Ordinal);
            Assert.DoesNotContain(cells[1], copy, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("projectorganisatie")]
    [InlineData("bestuur")]
    [InlineData("overig")]
    public async Task Person_Should_BeLeftOutWithEveryRelation_When_TheCircleIsAnother(string circle)
    {
        await using var inventory = await MappedInventory.ImportAsync(copy =>
        {
            copy.AppendRow("personen.csv", ("kring", circle), ("organisatie_id", "inst-cce"));
            copy.AppendRow("onderzoeken.csv", ("onderzoekers", "pers-proef;pers-judith-metz"));
            copy.AppendRow("relaties.csv", ("van_id", "pers-proef"), ("relatie", "VERBONDEN_AAN"), ("naar_id", "inst-cce"));
            copy.AppendRow("relaties.csv", ("van_id", "onz-proef"), ("relatie", "HEEFT_ONDERZOEKER"), ("naar_id", "pers-proef"));
            copy.AppendRow("relaties.csv", ("van_id", "onz-proef"), ("relatie", "HEEFT_ONDERZOEKER"), ("naar_id", "pers-judith-metz"));
        });

        Assert.Equal((118, 77), Rows(inventory.Report, "personen.csv"));
        Assert.Equal((1322, 100), Rows(inventory.Report, "relaties.csv"));
        Assert.All(inventory.Report.Files, file => Assert.True(file.IsComplete, file.File));
        Assert.NotNull(await inventory.RelationAsync("onz-proef~HEEFT_ONDERZOEKER~pers-judith-metz"));
    }

    [Fact]
    public async Task Person_Should_ComeInLater_When_TheCircleBecomesTheNetwork()
    {
        await using var store = TestStore.Open();
        await MappedInventory.ImportAsync(store, copy => copy.AppendRow("personen.csv", ("kring", "overig")));

        var report = await MappedInventory.ImportAsync(store, copy => copy.AppendRow("personen.csv", ("kring", "kennisnetwerk")));

        Assert.Equal(new ChangeCount("Persoon", 1, 0, 41), report.Nodes.Single(count => count.Name == "Persoon"));
    }

    [Fact]
    public async Task Relation_Should_StillBeChecked_When_TheOtherEndIsLeftOut()
    {
        var fault = Assert.Single(await MappedInventory.FaultsAsync(copy => copy.AppendRow("personen.csv", ("kring", "overig"), ("organisatie_id", "inst-cce"))));

        Assert.Equal(("personen.csv", "organisatie_id"), (fault.File, fault.Column));
        Assert.Contains("pers-proef,VERBONDEN_AAN,inst-cce", fault.Message, StringComparison.Ordinal);
    }

    private static (int Rows, int LeftOut) Rows(ImportReport report, string file)
    {
        var count = report.Files.Single(counted => counted.File == file);
        return (count.Rows, count.LeftOut);
    }
}
