using Kennisnetwerk.Kennis.Import;
using Kennisnetwerk.Kennis.Tests.Support;

namespace Kennisnetwerk.Kennis.Tests.Import;

public sealed class GraphImporterTests
{
    private const string Good = """{"id":"th-a","type":"Thema","naam":"A","niveau":"LANDELIJK_THEMA"}""";
    private const string Mention = """{"id":"verm-a","type":"Vermelding","plaats":"01:1","herkomst":"IMPORT","afgeleid":false,"claims":[{"over":"th-b","veld":"naam","waarde":"B"}]}""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("""{"id":"th-b","type":"Thema""", "")]
    [InlineData("[]", "")]
    [InlineData("", "")]
    [InlineData("""{"id":"th-b"}""", "")]
    [InlineData("""{"id":"th-b","id":"th-c","type":"Thema"}""", "")]
    [InlineData("""{"id":"th-b","type":"Draak"}""", "type")]
    [InlineData("""{"id":"th-b","type":"Thema","naam":"B","niveau":"LANDELIJK_THEMA","kleur":"rood"}""", "kleur")]
    [InlineData("""{"id":"th-b","type":"Thema","naam":12,"niveau":"LANDELIJK_THEMA"}""", "naam")]
    [InlineData("""{"id":"th-b","type":"Thema","naam":"B","niveau":"HOOG"}""", "niveau")]
    [InlineData("""{"id":"th-b","type":"Thema","niveau":"LANDELIJK_THEMA"}""", "naam")]
    [InlineData("""{"id":"th-b","type":"Thema","naam":"B","niveau":"LANDELIJK_THEMA","synoniemen":"x"}""", "synoniemen")]
    [InlineData("""{"id":"th-b","type":"Thema","naam":"B","niveau":"LANDELIJK_THEMA","publicatiestatus":"GEHEIM"}""", "publicatiestatus")]
    [InlineData("""{"id":"th-b","type":"Thema","naam":"B","niveau":"LANDELIJK_THEMA","eigenaars":"x"}""", "eigenaars")]
    [InlineData("""{"id":"een id","type":"Thema","naam":"B","niveau":"LANDELIJK_THEMA"}""", "id")]
    [InlineData("""{"id":"v","type":"Vermelding","plaats":"01:1","herkomst":"IMPORT","afgeleid":false,"claims":[{"veld":"naam"}]}""", "claims")]
    [InlineData("""{"id":"v","type":"Vermelding","plaats":"01:1","herkomst":"IMPORT","afgeleid":false,"claims":[{"over":"niets"}]}""", "claims")]
    [InlineData("""{"van":"th-a","relatie":"ONDERDEEL_VAN"}""", "")]
    [InlineData("""{"van":"th-a","relatie":"DROOMT_VAN","naar":"th-a"}""", "relatie")]
    [InlineData("""{"van":"th-a","relatie":"ONDERDEEL_VAN","naar":"niets"}""", "naar")]
    [InlineData("""{"van":"th-a","relatie":"ONDERDEEL_VAN","naar":"th-a"}""", "")]
    [InlineData("""{"van":"th-a","relatie":"WERKT_BIJ","naar":"th-a"}""", "van")]
    [InlineData("""{"van":"th-a","relatie":"KOMT_OVEREEN_MET","naar":"th-a","afgeleid":"ja"}""", "afgeleid")]
    public async Task Import_Should_LocateTheFaultAndChangeNothing_When_ALineIsBroken(string line, string column)
    {
        var (report, sequence) = await ImportAsync($"{Good}\n{line}\n");

        Assert.Contains(report.Faults, fault => fault.File == "kopie.jsonl" && fault.Line == 2 && fault.Column == column);
        Assert.Equal(0, sequence);
    }

    [Fact]
    public async Task Import_Should_Refuse_When_TheFileIsCut()
    {
        var (report, sequence) = await ImportAsync(Good);

        Assert.Equal(1, Assert.Single(report.Faults).Line);
        Assert.Equal(0, sequence);
    }

    [Fact]
    public async Task Import_Should_Refuse_When_AFieldSaysOtherThanItsMentions()
    {
        var (report, _) = await ImportAsync($"{Good.Replace("th-a", "th-b", StringComparison.Ordinal)}\n{Mention}\n");

        var fault = Assert.Single(report.Faults);
        Assert.Equal((1, "naam"), (fault.Line, fault.Column));
    }

    [Fact]
    public async Task Import_Should_LetFieldsFollow_When_TheyAgreeWithTheirMentions()
    {
        var thema = """{"id":"th-b","type":"Thema","naam":"B","niveau":"LANDELIJK_THEMA"}""";

        var (report, sequence) = await ImportAsync($"{thema}\n{Mention}\n");

        Assert.True(report.Succeeded, ImportReportText.Print(report));
        Assert.Equal(1, sequence);
    }

    [Fact]
    public async Task Preview_Should_WriteNothing_When_TheFileIsGood()
    {
        var (report, sequence) = await ImportAsync($"{Good}\n", isPreview: true);

        Assert.Equal([new ChangeCount("Thema", 1, 0, 0)], report.Nodes);
        Assert.Equal(0, sequence);
    }

    [Fact]
    public async Task Import_Should_Refuse_When_TheFileIsLargerThanTheBound()
    {
        var (report, _) = await ImportAsync($"{Good}\n", options: new ImportOptions { MaxFileBytes = 10 });

        Assert.Equal(0, Assert.Single(report.Faults).Line);
    }

    private static async Task<(ImportReport Report, long Sequence)> ImportAsync(string text, bool isPreview = false, ImportOptions? options = null)
    {
        using var folder = new InventoryCopy();
        folder.Write("kopie.jsonl", text);
        await using var store = TestStore.Open();
        var report = await new GraphImporter(options ?? new ImportOptions()).ImportAsync(store, folder.PathOf("kopie.jsonl"), isPreview, Cancellation);
        return (report, (await store.SummariseAsync(Cancellation)).LastSequence);
    }
}
