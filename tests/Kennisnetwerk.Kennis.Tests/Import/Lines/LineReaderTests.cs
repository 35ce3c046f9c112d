using System.Text;
using Kennisnetwerk.Kennis.Import;
using Kennisnetwerk.Kennis.Tests.Support;

namespace Kennisnetwerk.Kennis.Tests.Import.Lines;

/// <summary>What a damaged copy is told, line by line; <see cref="GraphImporterTests"/> holds the common faults.</summary>
public sealed class LineReaderTests
{
    private const string Good = """{"id":"th-a","type":"Thema","naam":"A","niveau":"LANDELIJK_THEMA"}""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("""{"id":"th-b","type":"Thema","naam":"a\u0000b","niveau":"LANDELIJK_THEMA"}""", "naam")]
    [InlineData("""{"id":"th-b","type":"Thema","naam":"\ud800","niveau":"LANDELIJK_THEMA"}""", "naam")]
    [InlineData("""{"id":"th-b","type":"Thema","naam":"B","niveau":"LANDELIJK_THEMA","synoniemen":["goed","\udc00"]}""", "synoniemen")]
    [InlineData("""{"id":"th-b","type":"Thema","naam":"B","niveau":"LANDELIJK_THEMA","synoniemen":[null]}""", "synoniemen")]
    [InlineData("""{"id":"th-b","type":"Thema","naam":null,"niveau":"LANDELIJK_THEMA"}""", "naam")]
    [InlineData("""{"id":"th-b","type":"Thema","naam":"B","niveau":"LANDELIJK_THEMA","eigenaars":["\ud800"]}""", "eigenaars")]
    [InlineData("""{"id":"th-b","type":"Thema","naam":"B","niveau":"LANDELIJK_THEMA","publicatiestatus":"\ud800"}""", "publicatiestatus")]
    [InlineData("""{"id":"th-b","type":"Thema","naam":"B","niveau":"LANDELIJK_THEMA","publicatiestatus":1}""", "publicatiestatus")]
    [InlineData("""{"id":"\ud800","type":"Thema"}""", "")]
    [InlineData("""{"id":"v","type":"Vermelding","plaats":"01:1","herkomst":"IMPORT","afgeleid":false,"claims":[{"over":"th-a","plaats":"\ud800"}]}""", "claims")]
    [InlineData("""{"id":"v","type":"Vermelding","plaats":"01:1","herkomst":"IMPORT","afgeleid":false,"claims":[{"over":"th-a","waarde":"a\u0000"}]}""", "claims")]
    [InlineData("""{"id":"v","type":"Vermelding","plaats":"01:1","herkomst":"IMPORT","afgeleid":false,"claims":[{"over":"th-a","veld":"kleur","waarde":"rood"}]}""", "claims")]
    [InlineData("""{"id":"v","type":"Vermelding","plaats":"01:1","herkomst":"IMPORT","afgeleid":false,"claims":{}}""", "claims")]
    [InlineData("""{"id":"th-b","type":"Thema","naam":"B","niveau":"LANDELIJK_THEMA","claims":[{"over":"th-a"}]}""", "claims")]
    [InlineData("""{"id":"tr","type":"RetTrend","omschrijving":"T","soort":"TREND","getal":1e400}""", "getal")]
    [InlineData("""{"id":"tr","type":"RetTrend","omschrijving":"T","soort":"TREND","jaar":20.5}""", "jaar")]
    [InlineData("""{"id":"tr","type":"RetTrend","omschrijving":"T","soort":"TREND","jaar":"2021"}""", "jaar")]
    [InlineData("""{"id":"v","type":"Vermelding","plaats":"01:1","herkomst":"IMPORT","afgeleid":"nee"}""", "afgeleid")]
    [InlineData("""{"id":"v","type":"Vermelding","plaats":"01:1","herkomst":"IMPORT","afgeleid":false,"peildatum":"2021-02-30"}""", "peildatum")]
    [InlineData("""{"van":"th-a","relatie":7,"naar":"th-a"}""", "")]
    [InlineData("""{"van":"th-a","relatie":"KOMT_OVEREEN_MET","naar":"th-a","rol":"PARTNER"}""", "rol")]
    [InlineData("""{"van":"th-a","relatie":"KOMT_OVEREEN_MET","naar":"th-a","toelichting":"\u0000"}""", "toelichting")]
    [InlineData("""{"id":{"diep":{"dieper":{"diepst":{}}}}}""", "")]
    [InlineData("null", "")]
    [InlineData("\u0000", "")]
    public async Task Import_Should_LocateTheFaultWithARemedy_When_ALineIsStrange(string line, string column)
    {
        var report = await ImportAsync($"{Good}\n{line}\n");

        var fault = Assert.Single(report.Faults);
        Assert.Equal(("kopie.jsonl", 2, column), (fault.File, fault.Line, fault.Column));
        Assert.InRange(fault.Message.Length, 20, 2000);
    }

    [Fact]
    public async Task Import_Should_TellEveryFaultInTheOrderOfTheLines_When_StagesDiffer()
    {
        var report = await ImportAsync(
            """
            {"id":"th-x","type":"Thema","naam":"X","niveau":"LANDELIJK_THEMA"}
            {"id":"v","type":"Vermelding","plaats":"01:1","herkomst":"IMPORT","afgeleid":false,"claims":[{"over":"th-x","veld":"naam","waarde":"Y"}]}
            {"id":"th-b","type":"Draak"}

            """);

        Assert.Equal(report.Faults.OrderBy(fault => fault.Line), report.Faults);
        Assert.Contains(report.Faults, fault => fault is { Line: 3, Column: "type" });
    }

    [Fact]
    public async Task Import_Should_NameBothLines_When_AnIdComesTwice()
    {
        var report = await ImportAsync($"{Good}\n{Good}\n");

        Assert.Contains(report.Faults, fault => fault.Line == 2 && fault.Message.Contains("'th-a' staat er twee keer", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData(" \n")]
    public async Task Import_Should_ReadTheSame_When_LinesEndInAnotherWay(string end) => Assert.True((await ImportAsync(Good + end)).Succeeded);

    [Fact]
    public async Task Import_Should_ReadTheSame_When_AnEditorPutAMarkInFront() =>
        Assert.True((await ImportAsync([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Good + "\n")])).Succeeded);

    [Theory]
    [InlineData(0xFF, 0xFE, 1)]
    [InlineData(0xC3, 0x28, 2)]
    public async Task Import_Should_AskForUtf8_When_TheBytesAreSomethingElse(int first, int second, int line)
    {
        byte[] bytes = line == 1 ? [(byte)first, (byte)second] : [.. Encoding.UTF8.GetBytes(Good + "\n"), (byte)first, (byte)second, (byte)'\n'];

        var fault = Assert.Single((await ImportAsync(bytes)).Faults);

        Assert.Equal(line, fault.Line);
        Assert.Contains("UTF-8", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_Should_StopCounting_When_ThereAreMoreFaultsThanTheBound()
    {
        var report = await ImportAsync(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("kapot\n", 50))), new ImportOptions { MaxFaults = 3 });

        Assert.Equal([1, 2, 3], report.Faults.Select(fault => fault.Line));
    }

    [Fact]
    public async Task Import_Should_ChangeNothing_When_TheFileIsEmpty()
    {
        var report = await ImportAsync("");

        Assert.True(report.Succeeded);
        Assert.False(report.ChangesAnything);
    }

    [Fact]
    public async Task Import_Should_NameTheFile_When_ItIsNotThere()
    {
        await using var store = TestStore.Open();

        var report = await new GraphImporter(new ImportOptions()).ImportAsync(store, "/bestaat/niet.jsonl", isPreview: false, Cancellation);

        Assert.Equal("niet.jsonl: Dit bestand is er niet.", Assert.Single(report.Faults).ToString());
    }

    private static Task<ImportReport> ImportAsync(string text) => ImportAsync(Encoding.UTF8.GetBytes(text));

    private static async Task<ImportReport> ImportAsync(byte[] bytes, ImportOptions? options = null)
    {
        var folder = Directory.CreateTempSubdirectory("kopie-");
        try
        {
            var path = Path.Combine(folder.FullName, "kopie.jsonl");
            await File.WriteAllBytesAsync(path, bytes, Cancellation);
            await using var store = TestStore.Open();
            var report = await new GraphImporter(options ?? new ImportOptions()).ImportAsync(store, path, isPreview: false, Cancellation);
            Assert.Equal(report is { Succeeded: true, ChangesAnything: true } ? 1 : 0, (await store.SummariseAsync(Cancellation)).LastSequence);
            return report;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
