using System.Collections.Immutable;
using Kennisnetwerk.Kennis.Import;
using Kennisnetwerk.Kennis.Tests.Support;

namespace Kennisnetwerk.Kennis.Tests.Import;

public sealed class ImportReportTextTests
{
    private static readonly ImportReport Report = new()
    {
        Files = [new FileCount("personen.csv", 117, 76, Types(("Persoon", 41))), new FileCount("onderzoeken.csv", 153, 0, Types(("Publicatie", 19), ("Onderzoek", 134)))],
        Nodes = [new ChangeCount("Persoon", 40, 1, 0)],
        Relations = [new ChangeCount("WERKT_BIJ", 0, 0, 12)],
        Sequence = 7,
    };

    [Fact]
    public void Print_Should_CountFilesAndTypes_When_SomethingWasImported() => Assert.Equal(
        """
        Ingelezen (logboek 7).
          personen.csv: 117 rijen, 76 weggelaten (buiten het kennisnetwerk); 41 Persoon
          onderzoeken.csv: 153 rijen; 134 Onderzoek, 19 Publicatie
          Persoon: 40 nieuw, 1 gewijzigd, 0 ongewijzigd
          WERKT_BIJ: 0 nieuw, 0 gewijzigd, 12 ongewijzigd

        """,
        ImportReportText.Print(Report));

    [Fact]
    public void Print_Should_SayThatNothingWasWritten_When_ItIsAPreview() =>
        Assert.StartsWith("Voorproef: dit zou veranderen; er is niets geschreven.\n", ImportReportText.Print(Report with { IsPreview = true, Sequence = null }), StringComparison.Ordinal);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Print_Should_SayThatNothingChanges_When_NothingDoes(bool isPreview) =>
        Assert.StartsWith("Er verandert niets", ImportReportText.Print(Report with { IsPreview = isPreview, Nodes = [], Sequence = null }), StringComparison.Ordinal);

    [Theory]
    [InlineData(1, "Niets ingelezen: 1 fout.\n")]
    [InlineData(2, "Niets ingelezen: 2 fouten.\n")]
    public void Print_Should_ListEveryFault_When_ThereAreAny(int count, string heading)
    {
        var faults = Enumerable.Range(1, count).Select(line => new ImportFault("themas.csv", line, "naam", "Deze cel is leeg en moet gevuld zijn.")).ToImmutableArray();

        var text = ImportReportText.Print(Report with { Faults = faults });

        Assert.Equal(heading + string.Concat(faults.Select(fault => $"  {fault}\n")), text);
    }

    [Fact]
    public async Task Report_Should_AddUpToTheGraph_When_TheInventoryIsNew()
    {
        await using var inventory = await MappedInventory.ImportAsync(_ => { });
        var summary = await inventory.Store.SummariseAsync(TestContext.Current.CancellationToken);

        Assert.Equal(summary.Nodes.Where(pair => pair.Value > 0).Select(pair => (pair.Key, pair.Value)).Order(), inventory.Report.Nodes.Select(count => (count.Name, (long)count.New)).Order());
        Assert.Equal(summary.Relations.Where(pair => pair.Value > 0).Select(pair => (pair.Key, pair.Value)).Order(), inventory.Report.Relations.Select(count => (count.Name, (long)count.New)).Order());
        Assert.All(inventory.Report.Nodes.Concat(inventory.Report.Relations), count => Assert.Equal((0, 0), (count.Changed, count.Unchanged)));
    }

    private static ImmutableSortedDictionary<string, int> Types(params (string Type, int Count)[] types) => types.ToImmutableSortedDictionary(type => type.Type, type => type.Count);
}
