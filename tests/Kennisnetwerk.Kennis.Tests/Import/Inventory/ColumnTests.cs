using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Kennis.Tests.Support;

namespace Kennisnetwerk.Kennis.Tests.Import.Inventory;

/// <summary>How cells become values: numbers, years, lists, yes and no, places and dates.</summary>
public sealed class ColumnTests
{
    [Fact]
    public async Task Figure_Should_BeANumberBesideItsWords_When_ItIsOne()
    {
        (string Words, string? Number)[] figures =
        [
            ("47", "47"), ("1.234", "1234"), ("1.234,5", "1234.5"), ("0,25", "0.25"), ("007", "7"), ("1.000.000.000.000.000.000.000", "1E+21"), ("1.23", null), ("1.2345", null), ("12,", null),
            (",5", null), ("50%", null), ("-3", null), ("3 à 4", null), ("ruim 80.000", null), ("1234567890123456", null), ("1.234.", null), ("1,2,3", null), ("12 345", null), ("²", null),
        ];

        Assert.Equal(figures, await ReadAsync("ret_trends.csv", "aantal", "getal", [.. figures.Select(figure => figure.Words)]));
    }

    [Theory]
    [InlineData("onderzoeken.csv")]
    [InlineData("ret_trends.csv")]
    public async Task Period_Should_GiveItsFirstYear_When_ItNamesOne(string file)
    {
        (string Period, string? Year)[] periods =
        [
            ("2021", "2021"), ("vanaf 2022", "2022"), ("2019-2021", "2019"), ("half maart - juli 1999", "1999"), ("20/21", null), ("1899", null), ("2100", null), ("20211", null), ("onbekend", null),
            ("2020/2021", "2020"), ("sinds1998", "1998"), ("12021 2005", "2005"),
        ];

        Assert.Equal(periods, await ReadAsync(file, "periode", "jaar", [.. periods.Select(period => period.Period)]));
    }

    [Fact]
    public async Task List_Should_HoldEachItemOnceInOrder_When_SemicolonsStandBetween()
    {
        await using var inventory = await MappedInventory.ImportAsync(copy => copy.AppendRow("themas.csv", ("synoniemen", " b ; a;; b;c, d ")));

        Assert.Equal(["b", "a", "c, d"], (await inventory.NodeAsync("th-proef")).Texts("synoniemen"));
    }

    [Theory]
    [InlineData("ja", "true")]
    [InlineData("nee", "false")]
    [InlineData("", null)]
    public async Task YesNo_Should_BeTruthOrNothing_When_Read(string words, string? expected)
    {
        await using var inventory = await MappedInventory.ImportAsync(copy => copy.AppendRow("begrippen.csv", ("voluit_in_bron", words)));

        Assert.Equal(expected, (await inventory.NodeAsync("bg-proef")).Text("voluitInBron"));
    }

    [Theory]
    [InlineData("01:1", "2021-09-01", "bron-01")]
    [InlineData("02:7;01:1", "2021-09-01", "bron-01,bron-02")]
    [InlineData("02:7 ; 02:9-9", "2021-03-01", "bron-02")]
    [InlineData("05:1", null, "bron-05")]
    [InlineData("05:1;02:4450", "2021-03-01", "bron-02,bron-05")]
    public async Task Mention_Should_HaveTheLatestDateOfItsDocuments_When_ItNamesSeveral(string place, string? date, string documents)
    {
        await using var inventory = await MappedInventory.ImportAsync(copy => copy.AppendRow("themas.csv", ("bron", place)));

        var mention = await inventory.NodeAsync("verm-th-proef");
        Assert.Equal((date, place), (mention.Text("peildatum"), mention.Text("plaats")));
        var sources = await inventory.Store.ExpandAsync(
            Kijker.Bezoeker, new ExpandRequest { Parents = [mention.Id], Soorten = ["UIT_BRON"], Direction = Direction.Uit }, TestContext.Current.CancellationToken);
        Assert.Equal(documents.Split(','), sources[mention.Id].Items.Select(item => item.Node.Id));
    }

    [Theory]
    [InlineData("01:9-3", "is geen plaats")]
    [InlineData("01", "is geen plaats")]
    [InlineData("01:1;", "is geen plaats")]
    [InlineData("01:12345678", "is geen plaats")]
    [InlineData("77:1", "Bron '77' staat niet in bronnen.csv")]
    public async Task Place_Should_BeRefusedWithTheRemedy_When_ItIsNone(string place, string message)
    {
        var fault = Assert.Single(await MappedInventory.FaultsAsync(copy => copy.AppendRow("begrippen.csv", ("bron", place))));

        Assert.Equal(("begrippen.csv", "bron"), (fault.File, fault.Column));
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Place_Should_BeRefusedAtItsOwnColumn_When_ItIsTooLong()
    {
        var faults = await MappedInventory.FaultsAsync(copy => copy.AppendRow("begrippen.csv", ("bron", string.Join(';', Enumerable.Range(1, 200).Select(line => $"01:{line}")))));

        Assert.All(faults, fault => Assert.Equal(("begrippen.csv", "bron"), (fault.File, fault.Column)));
    }

    [Fact]
    public async Task Remark_Should_StayWithTheMention_When_ItIsAboutAPerson()
    {
        await using var inventory = await MappedInventory.ImportAsync(copy => copy.AppendRow("personen.csv", ("opmerking", "gelezen in een verslag"), ("naamvarianten", "Proeff; Pröf")));

        Assert.DoesNotContain("opmerking", (await inventory.NodeAsync("pers-proef")).Fields.Keys);
        Assert.Equal(["Proeff", "Pröf"], (await inventory.NodeAsync("pers-proef")).Texts("naamvarianten"));
        Assert.Equal("gelezen in een verslag", (await inventory.NodeAsync("verm-pers-proef")).Text("opmerking"));
    }

    [Fact]
    public async Task Document_Should_KeepItsYearAndHaveNoDate_When_TheDateIsOnlyForMentions()
    {
        await using var inventory = await MappedInventory.ImportAsync(copy =>
        {
            copy.AppendRow("bronnen.csv", ("kenmerk", "B12"), ("omschrijving", "Een verslag"));
            copy.AppendRow("themas.csv", ("bron", "B12:5"));
        });

        var document = await inventory.NodeAsync("bron-99");
        Assert.Equal(("DOCUMENT", "2021", "Een verslag"), (document.Text("soort"), document.Text("jaar"), document.Text("omschrijving")));
        Assert.DoesNotContain("datum", document.Fields.Keys);
        Assert.Equal("2021-01-01", (await inventory.NodeAsync("verm-th-proef")).Text("peildatum"));
    }

    [Fact]
    public async Task Document_Should_BeRefused_When_ItsMarkIsTaken()
    {
        var fault = Assert.Single(await MappedInventory.FaultsAsync(copy => copy.AppendRow("bronnen.csv", ("kenmerk", "01"))));

        Assert.Equal(("bronnen.csv", "kenmerk"), (fault.File, fault.Column));
        Assert.Contains("staat al in bronnen.csv, regel 2", fault.Message, StringComparison.Ordinal);
    }

    // What a column's words become, and what is read from them beside.
    private static async Task<List<(string Words, string? Reading)>> ReadAsync(string file, string column, string beside, string[] words)
    {
        await using var inventory = await MappedInventory.ImportAsync(copy =>
        {
            foreach (var (number, text) in words.Index())
            {
                copy.AppendRow(file, ("id", $"rij-{number}"), (column, text));
            }
        });
        var nodes = await inventory.Store.GetAsync(Kijker.Bezoeker, [.. words.Select((_, number) => $"rij-{number}")], TestContext.Current.CancellationToken);
        return [.. words.Select((_, number) => (nodes[$"rij-{number}"].Text(column)!, nodes[$"rij-{number}"].Text(beside)))];
    }
}
