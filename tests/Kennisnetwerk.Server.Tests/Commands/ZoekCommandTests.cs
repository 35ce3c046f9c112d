using System.Text.Json;

namespace Kennisnetwerk.Server.Tests.Commands;

[Collection(Alone.Name)]
public sealed class ZoekCommandTests(SeededFolder seeded)
{
    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(100)]
    public async Task Json_Should_GiveSoManyHitsBestFirst_When_Asked(int count)
    {
        var hits = await JsonAsync("jeugd", "--aantal", count.ToString(System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(count, hits.GetArrayLength());
        Assert.All(hits.EnumerateArray(), hit => Assert.Equal(["id", "soort", "titel", "score"], hit.EnumerateObject().Select(member => member.Name)));
        var scores = hits.EnumerateArray().Select(hit => hit.GetProperty("score").GetDouble()).ToList();
        Assert.Equal(scores.OrderDescending(), scores);
    }

    [Fact]
    public async Task Json_Should_BeReadableDutch_When_NamesHaveMarks()
    {
        var text = await Terminal.OutputAsync("zoek", "continuïteit van zorg", "--json", "--gegevens", seeded.Gegevens);

        Assert.Contains("Continuïteit", text, StringComparison.Ordinal);
        Assert.EndsWith("]\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_Should_BeAnEmptyList_When_NothingIsFound() => Assert.Equal("[]\n", await Terminal.OutputAsync("zoek", "xyzzyqwrt", "--json", "--gegevens", seeded.Gegevens));

    [Fact]
    public async Task Text_Should_NameTheThingAndTheReason_When_Found()
    {
        var lines = (await Terminal.OutputAsync("zoek", "scheiding op school", "--aantal", "2", "--gegevens", seeded.Gegevens)).Split('\n');

        Assert.Matches(@"^.+ \(\w+, [a-z]+-[a-z0-9-]+\)$", lines[0]);
        Assert.StartsWith("    Gevonden", lines[1], StringComparison.Ordinal);
        Assert.Matches(@"^\d+ gevonden\.", lines[4]);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("101")]
    [InlineData("-1")]
    public async Task Command_Should_NameTheBounds_When_TheCountIsOutsideThem(string count) =>
        Assert.Equal($"--aantal is {count}; geef een getal van 1 tot 100.\n", await Terminal.FailureAsync(1, "zoek", "x", "--aantal", count, "--gegevens", seeded.Gegevens));

    [Fact]
    public async Task Command_Should_SayInDutch_When_TheQuestionIsTooLong() => Assert.Equal(
        "De vraag is langer dan 500 tekens; gebruik een paar woorden.\n", await Terminal.FailureAsync(1, "zoek", new string('x', 501), "--gegevens", seeded.Gegevens));

    [Fact]
    public async Task Command_Should_PointToTheRemedy_When_TheIndexIsDamaged()
    {
        var folder = seeded.Copy();
        SeededIndex.Damage(folder);

        Assert.Contains("herindexeer", await Terminal.FailureAsync(1, "zoek", "jeugd", "--gegevens", folder), StringComparison.Ordinal);
        Assert.Contains("bij wijziging 1", await Terminal.OutputAsync("herindexeer", "--gegevens", folder), StringComparison.Ordinal);
        Assert.NotEqual("[]\n", await Terminal.OutputAsync("zoek", "jeugd", "--json", "--gegevens", folder));
    }

    private async Task<JsonElement> JsonAsync(params string[] arguments) =>
        JsonDocument.Parse(await Terminal.OutputAsync(["zoek", .. arguments, "--json", "--gegevens", seeded.Gegevens])).RootElement;
}
