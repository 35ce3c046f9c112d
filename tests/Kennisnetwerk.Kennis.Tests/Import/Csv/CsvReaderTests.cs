using Kennisnetwerk.Kennis.Import;
using Kennisnetwerk.Kennis.Tests.Support;

namespace Kennisnetwerk.Kennis.Tests.Import.Csv;

/// <summary>The reading of CSV, as far as it takes what RFC 4180 allows; what it refuses is in <see cref="BrokenImports"/>.</summary>
public sealed class CsvReaderTests
{
    private const string Heading = "id,naam,niveau,ouder_id,omschrijving,synoniemen,bron\n";

    [Theory]
    [InlineData("\"Zij zei \"\"nee\"\"\"", "Zij zei \"nee\"")]
    [InlineData("\"een, twee\"", "een, twee")]
    [InlineData("\"regel een\nregel twee\"", "regel een\nregel twee")]
    [InlineData("\"regel een\r\nregel twee\"", "regel een\r\nregel twee")]
    [InlineData("  spaties eromheen  ", "spaties eromheen")]
    [InlineData("e\u0301e\u0301n suïcide 👩‍⚕️ 𠀀", "één suïcide 👩‍⚕️ 𠀀")]
    [InlineData("-18/18+", "-18/18+", false)]
    [InlineData("- 5 tot 7", "- 5 tot 7", false)]
    [InlineData("+31", "+31")]
    [InlineData("<b>vet</b> & 'zo'", "<b>vet</b> & 'zo'")]
    [InlineData("tab\tteken", "tab\tteken")]
    public async Task Cell_Should_KeepItsText_When_ItIsNoFormula(string cell, string expected, bool isAllowed = true)
    {
        await using var store = TestStore.Open();

        var report = await MappedInventory.ImportAsync(store, copy => copy.Write("themas.csv", copy.Read("themas.csv") + $"th-proef,Proef,landelijk thema,,{cell},,01:1\n"));

        Assert.Equal(isAllowed, report.Succeeded);
        var nodes = await store.GetAsync(Graph.Reading.Kijker.Bezoeker, ["th-proef"], TestContext.Current.CancellationToken);
        Assert.Equal(isAllowed ? expected : null, nodes.GetValueOrDefault("th-proef")?.Text("omschrijving"));
    }

    [Fact]
    public async Task Columns_Should_BeReadByTheirNames_When_TheirOrderIsAnother()
    {
        await using var inventory = await MappedInventory.ImportAsync(copy => copy.Write("bronnen.csv", Reverse(copy.Read("bronnen.csv"))));

        var document = await inventory.NodeAsync("bron-02");
        Assert.Equal("02", document.Text("kenmerk"));
        Assert.Equal("2021", document.Text("jaar"));
    }

    [Fact]
    public async Task Fault_Should_NameTheLineWhereTheRowBegins_When_EarlierCellsHoldLines()
    {
        var faults = await MappedInventory.FaultsAsync(copy => copy.Write("themas.csv", Heading + "th-a,\"A\nB\r\nC\",landelijk thema,,,,01:1\nth-b,B,geen niveau,,,,01:1\n"));

        Assert.Contains(faults, fault => fault is { File: "themas.csv", Line: 5, Column: "niveau" });
    }

    [Fact]
    public async Task Fault_Should_NameTheLineWhereTheCellOpens_When_ItIsNeverClosed()
    {
        var fault = (await MappedInventory.FaultsAsync(copy => copy.Write("themas.csv", Heading + "th-a,A,landelijk thema,,\"open\n\n\n,01:1\n")))[0];

        Assert.Equal((2, "omschrijving"), (fault.Line, fault.Column));
        Assert.Contains("niet gesloten", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("th-x,X,landelijk thema,,a\u0000b,,01:1\n")]
    [InlineData("th-x,X,landelijk thema,,a\u001bb,,01:1\n")]
    [InlineData("\n")]
    [InlineData(",,,,,,\n")]
    public async Task Line_Should_BeRefused_When_ItIsNoRow(string line)
    {
        var faults = await MappedInventory.FaultsAsync(copy => copy.Write("themas.csv", copy.Read("themas.csv") + line));

        Assert.All(faults, fault => Assert.Equal(("themas.csv", 112), (fault.File, fault.Line)));
    }

    [Fact]
    public async Task Line_Should_EndAtAReturn_When_AnOldMacintoshWroteIt()
    {
        var faults = await MappedInventory.FaultsAsync(copy => copy.Write("themas.csv", copy.Read("themas.csv") + "th-x,X\rlandelijk thema\n"));

        Assert.Equal([112, 113], faults.Select(fault => fault.Line));
    }

    [Fact]
    public async Task File_Should_BeRefusedAsAWhole_When_ItIsLargerThanTheBound()
    {
        var faults = await MappedInventory.FaultsAsync(_ => { }, new ImportOptions { MaxFileBytes = 20_000 });

        Assert.All(faults, fault => Assert.Equal(0, fault.Line));
        Assert.All(faults, fault => Assert.Contains("20000 bytes", fault.Message, StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.ToString().StartsWith("relaties.csv: Het bestand is ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(9_999, true)]
    [InlineData(10_000, true)]
    [InlineData(10_001, false)]
    public async Task Cell_Should_BeRefusedAtItsColumn_When_ItIsLongerThanTheBound(int length, bool fits)
    {
        // The cell fits the reader, and then it is for the schema to say that a thema's omschrijving is shorter.
        var fault = (await MappedInventory.FaultsAsync(copy => copy.AppendRow("themas.csv", ("omschrijving", new string('x', length)))))[0];

        Assert.Equal(("themas.csv", "omschrijving"), (fault.File, fault.Column));
        Assert.Equal(!fits, fault.Message.Contains("langer dan 10000 tekens", StringComparison.Ordinal));
    }

    [Fact]
    public async Task OtherFiles_Should_BeRefusedOnlyWhenCsv_When_TheyLieBesideTheInventory()
    {
        var fault = Assert.Single(await MappedInventory.FaultsAsync(copy =>
        {
            copy.Write("LEESMIJ.md", "uitleg");
            copy.Write("experts.csv", "id\n");
        }));

        Assert.Equal("experts.csv", fault.File);
        Assert.Contains("begrippen.csv", fault.Message, StringComparison.Ordinal);
    }

    private static string Reverse(string text) => string.Concat(text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line =>
    {
        var cells = new List<string>();
        foreach (var part in line.Split(','))
        {
            if (cells.Count > 0 && cells[^1].StartsWith('"') && !cells[^1].EndsWith('"'))
            {
                cells[^1] += "," + part;
            }
            else
            {
                cells.Add(part);
            }
        }

        cells.Reverse();
        return string.Join(',', cells) + "\n";
    }));
}
