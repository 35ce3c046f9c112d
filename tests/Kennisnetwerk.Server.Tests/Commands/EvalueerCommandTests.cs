using System.Text.Json;

namespace Kennisnetwerk.Server.Tests.Commands;

[Collection(Alone.Name)]
public sealed class EvalueerCommandTests(SeededFolder seeded)
{
    private const string Questions =
        "role\tquery\tid\tgrade\trationale\nNC\tcomplexe scheidingen\tth-complexe-scheidingen\t2\thet thema zelf\nNC\txyzzyqwrt\tth-eetstoornissen\t2\t\nRV\teetstoornissen\tth-eetstoornissen\t2\t\n";

    [Fact]
    public async Task Json_Should_ScoreQuestionsRolesAndAll_When_Asked()
    {
        var report = JsonDocument.Parse(await Terminal.OutputAsync("evalueer", "--vragen", seeded.NewFile("vragen.tsv", Questions), "--json", "--gegevens", seeded.Gegevens)).RootElement;

        Assert.Equal(["ndcg10", "mrr", "recall50", "rollen", "vragen"], report.EnumerateObject().Select(member => member.Name));
        Assert.Equal([("NC", 0.5), ("RV", 1.0)], report.GetProperty("rollen").EnumerateObject().Select(role => (role.Name, role.Value.GetProperty("recall50").GetDouble())));
        Assert.Equal(["complexe scheidingen", "xyzzyqwrt", "eetstoornissen"], report.GetProperty("vragen").EnumerateArray().Select(question => question.GetProperty("vraag").GetString()));
        Assert.Equal(0, report.GetProperty("vragen")[1].GetProperty("mrr").GetDouble());
        Assert.Equal(2 / 3.0, report.GetProperty("recall50").GetDouble(), 9);
    }

    [Fact]
    public async Task Text_Should_BeATable_When_ReadByPeople()
    {
        var lines = (await Terminal.OutputAsync("evalueer", "--vragen", seeded.NewFile("vragen.tsv", Questions), "--gegevens", seeded.Gegevens)).TrimEnd().Split('\n');

        Assert.Equal("nDCG@10    MRR  recall@50", lines[0]);
        Assert.Equal("  0.000  0.000      0.000  NC: xyzzyqwrt", lines[2]);
        Assert.EndsWith("gemiddeld NC", lines[4], StringComparison.Ordinal);
        Assert.EndsWith("gemiddeld over 3 vragen", lines[6], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("role\tquery\tid\tgrade\nNC\tx\ty\tveel\n", ":2: verwacht")]
    [InlineData("iets anders\n", ":1: verwacht zijn de kolommen")]
    public async Task Command_Should_NameTheLine_When_TheFileIsOfAnotherForm(string text, string message)
    {
        var file = seeded.NewFile("vragen.tsv", text);

        Assert.StartsWith(file + message, await Terminal.FailureAsync(1, "evalueer", "--vragen", file, "--gegevens", seeded.Gegevens), StringComparison.Ordinal);
    }
}
