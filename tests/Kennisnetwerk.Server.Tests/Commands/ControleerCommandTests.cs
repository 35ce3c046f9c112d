using System.Text.Json;

namespace Kennisnetwerk.Server.Tests.Commands;

[Collection(Alone.Name)]
public sealed class ControleerCommandTests(SeededFolder seeded)
{
    [Fact]
    public async Task Json_Should_HaveTheShapeThatScriptsRelyOn_When_AllIsWell()
    {
        var report = JsonDocument.Parse(await Terminal.OutputAsync("controleer", "--json", "--gegevens", seeded.Gegevens)).RootElement;

        Assert.Equal(["knopen", "relaties", "logboek", "index", "fouten"], report.EnumerateObject().Select(member => member.Name));
        Assert.Equal(134, report.GetProperty("knopen").GetProperty("Onderzoek").GetInt32());
        Assert.Equal(203, report.GetProperty("relaties").GetProperty("GAAT_OVER").GetInt32());
        Assert.Equal("""{"laatste":1}""", report.GetProperty("logboek").GetRawText());
        Assert.Equal("""{"bij":1}""", report.GetProperty("index").GetRawText());
        Assert.Equal(0, report.GetProperty("fouten").GetArrayLength());
    }

    [Fact]
    public async Task Text_Should_CountTypesAndRows_When_AllIsWell()
    {
        var text = await Terminal.OutputAsync("controleer", "--gegevens", seeded.Gegevens);

        Assert.Contains("    134  Onderzoek", text, StringComparison.Ordinal);
        Assert.Contains("    117  regels in personen.csv, waarvan 76 weggelaten", text, StringComparison.Ordinal);
        Assert.DoesNotContain("      0  ", text, StringComparison.Ordinal);
        Assert.EndsWith("Alles is in orde.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_Should_NameTheIndex_When_ItIsGone()
    {
        var folder = seeded.Copy();
        Directory.Delete(Path.Combine(folder, "index"), recursive: true);

        var report = await FaultsAsync(folder);

        Assert.Equal(0, report.GetProperty("index").GetProperty("bij").GetInt64());
        Assert.Contains("herindexeer", Assert.Single(report.GetProperty("fouten").EnumerateArray()).GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_Should_NameTheIndex_When_ItIsDamaged()
    {
        var folder = seeded.Copy();
        SeededIndex.Damage(folder);

        var report = await FaultsAsync(folder);

        Assert.Equal(134, report.GetProperty("knopen").GetProperty("Onderzoek").GetInt32());
        Assert.Equal(JsonValueKind.Null, report.GetProperty("index").GetProperty("bij").ValueKind);
        Assert.Contains("herindexeer", Assert.Single(report.GetProperty("fouten").EnumerateArray()).GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Command_Should_MissNothing_When_TheGraphWasFilledFromElsewhere()
    {
        var copy = seeded.NewFile("klein.jsonl", "{\"id\":\"th-a\",\"type\":\"Thema\",\"naam\":\"A\",\"niveau\":\"LANDELIJK_THEMA\"}\n");
        var folder = seeded.NewFolder();
        await Terminal.OutputAsync("importeer", copy, "--gegevens", folder);

        Assert.Contains("\"Thema\":1", await Terminal.OutputAsync("controleer", "--json", "--gegevens", folder), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Command_Should_ChangeNothing_When_ThereAreNoData()
    {
        var folder = seeded.NewFolder();

        Assert.Contains(folder, await Terminal.FailureAsync(1, "controleer", "--gegevens", folder), StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder));
    }

    private static async Task<JsonElement> FaultsAsync(string folder)
    {
        var (exitCode, output, errors) = await Terminal.RunAsync("controleer", "--json", "--gegevens", folder);
        Assert.Equal((1, ""), (exitCode, errors));
        return JsonDocument.Parse(output).RootElement;
    }
}
