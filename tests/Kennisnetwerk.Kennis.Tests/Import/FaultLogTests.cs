using Kennisnetwerk.Kennis.Import;
using Kennisnetwerk.Kennis.Tests.Support;

namespace Kennisnetwerk.Kennis.Tests.Import;

/// <summary>The order of faults: that of the files, and within a file that of the lines, whichever stage found them.</summary>
public sealed class FaultLogTests
{
    private static readonly string[] Files =
        ["bronnen.csv", "kennisinstellingen.csv", "themas.csv", "specialismen.csv", "personen.csv", "onderzoeken.csv", "ret_trends.csv", "begrippen.csv", "relaties.csv"];

    [Fact]
    public async Task Faults_Should_BeInTheOrderOfTheLines_When_SeveralStagesFindThem()
    {
        var faults = await MappedInventory.FaultsAsync(copy =>
        {
            copy.AppendRow("relaties.csv", ("relatie", "DROOMT_VAN"));
            copy.AppendRow("onderzoeken.csv", ("id", "onz-a"), ("uitvoerders", "inst-nergens"));
            copy.AppendRow("onderzoeken.csv", ("id", "onz-b"), ("status", "misschien"));
            copy.AppendRow("themas.csv", ("bron", "77:1"), ("ouder_id", "th-nergens"));
            copy.AppendRow("themas.csv", ("id", "th-b"), ("niveau", "hoog"));
            copy.AppendRow("kennisinstellingen.csv", ("ouder_id", "inst-nergens"));
        });

        AssertInOrder(faults);
        Assert.Equal(7, faults.Count);
    }

    [Fact]
    public async Task Faults_Should_BeginWithTheHeading_When_ACellIsWrongToo()
    {
        var faults = await MappedInventory.FaultsAsync(copy =>
        {
            copy.AppendRow("themas.csv", ("omschrijving", "=1+1"));
            copy.Write("themas.csv", copy.Read("themas.csv").Replace("niveau", "hoogte", StringComparison.Ordinal));
            copy.AppendRow("begrippen.csv", ("opmerking", "@SUM(A1)"));
            copy.Write("bronnen.csv", "id,naam\n");
        });

        AssertInOrder(faults);
        Assert.Equal([1, 1, 1, 1, 1, 1, 112, 219], faults.Select(fault => fault.Line));
    }

    [Fact]
    public async Task Faults_Should_BeInTheOrderOfTheLines_When_TheGraphFindsThem()
    {
        var faults = await MappedInventory.FaultsAsync(copy =>
        {
            copy.AppendRow("begrippen.csv", ("id", "een id"));
            copy.AppendRow("begrippen.csv", ("id", "nog een id"));
            copy.AppendRow("bronnen.csv", ("id", "ook geen id"));
        });

        AssertInOrder(faults);
        Assert.Equal(["bronnen.csv", "begrippen.csv", "begrippen.csv"], faults.Select(fault => (fault.File, fault.Line)).Distinct().Select(place => place.File));
    }

    [Fact]
    public async Task Faults_Should_BeToldOnce_When_OneCellIsReadInSeveralWays()
    {
        var faults = await MappedInventory.FaultsAsync(copy => copy.AppendRow("onderzoeken.csv", ("periode", new string('x', 501))));

        Assert.Equal(("onderzoeken.csv", "periode"), faults.Select(fault => (fault.File, fault.Column)).Distinct().Single());
    }

    [Theory]
    [InlineData(0, "", "themas.csv: te groot")]
    [InlineData(7, "", "themas.csv, regel 7: te groot")]
    [InlineData(7, "naam", "themas.csv, regel 7, kolom naam: te groot")]
    [InlineData(0, "naam", "themas.csv: te groot")]
    public void Fault_Should_NameItsPlaceInOneLine_When_Printed(int line, string column, string expected) =>
        Assert.Equal(expected, new ImportFault("themas.csv", line, column, "te groot").ToString());

    private static void AssertInOrder(IReadOnlyList<ImportFault> faults) =>
        Assert.Equal(faults.OrderBy(fault => Array.IndexOf(Files, fault.File)).ThenBy(fault => fault.Line), faults);
}
