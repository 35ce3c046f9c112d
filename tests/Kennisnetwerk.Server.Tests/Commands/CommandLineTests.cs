namespace Kennisnetwerk.Server.Tests.Commands;

/// <summary>What the program understands, and what it says when it does not.</summary>
[Collection(Alone.Name)]
public sealed class CommandLineTests
{
    public static TheoryData<string> Names => ["start", "importeer", "exporteer", "zoek", "herindexeer", "evalueer", "controleer", "migreer", "reservekopie", "herstel"];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Help_Should_ExplainTheCommandInDutch_When_Asked(string command)
    {
        var text = await Terminal.OutputAsync(command, "--help");

        Assert.Contains($"Gebruik: kennisnetwerk {command}", text, StringComparison.Ordinal);
        Assert.Matches(@"--gegevens MAP +De map met de gegevens \(ook KENNISNETWERK_GEGEVENS\)\.", text);
        Assert.DoesNotMatch("Usage|Options|Arguments|Description|Show help", text);
        Assert.All(text.Split('\n').Where(line => line.StartsWith("  -", StringComparison.Ordinal)), line => Assert.Matches(@"^  --?\S+( \S+)? +[A-Z""].*\.$", line));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("-?")]
    public async Task Help_Should_ListEveryCommand_When_NoneIsNamed(string option)
    {
        var text = await Terminal.OutputAsync(option);

        Assert.All(Names, name => Assert.Matches($"(?m)^  {name.Data} +[A-Z].*\\.$", text));
        Assert.Contains("--adres URL", text, StringComparison.Ordinal);
        Assert.Contains("Gebruik: kennisnetwerk [opdracht]", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zoek", "\"WOORDEN\"", "--aantal N", "--json")]
    [InlineData("importeer", "PAD", "--voorproef", "alles, of niets")]
    [InlineData("exporteer", "BESTAND", "kopie.jsonl", "--gegevens")]
    [InlineData("evalueer", "--vragen BESTAND", "--json", "beoordeelde vragen")]
    [InlineData("controleer", "--json", "zoekindex", "schema")]
    [InlineData("start", "--adres URL", "KENNISNETWERK_ADRES", "http://127.0.0.1:5080")]
    public async Task Help_Should_NameArgumentsAndOptions_When_ThereAreAny(string command, params string[] expected)
    {
        var text = await Terminal.OutputAsync(command, "--help");

        Assert.All(expected, part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Version_Should_BeANumber_When_Asked() => Assert.Matches(@"^\d+\.\d+\.\d+\n$", await Terminal.OutputAsync("--version"));

    [Theory]
    [InlineData("onzin")]
    [InlineData("zoek")]
    [InlineData("zoek", "a", "b")]
    [InlineData("zoek", "a", "--aantal", "veel")]
    [InlineData("zoek", "a", "--aantal")]
    [InlineData("importeer")]
    [InlineData("exporteer")]
    [InlineData("evalueer")]
    [InlineData("controleer", "--kleur", "rood")]
    [InlineData("herstel", "--json")]
    [InlineData("start", "nu")]
    public async Task Command_Should_BeRefusedWithTheWayToHelp_When_ItIsNotUnderstood(params string[] arguments)
    {
        var text = await Terminal.FailureAsync(2, arguments);

        Assert.StartsWith("De opdracht is niet begrepen", text, StringComparison.Ordinal);
        Assert.EndsWith("Zie: kennisnetwerk --help\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Command_Should_NameTheWordsThatItDoesNotKnow_When_Refused() =>
        Assert.Equal("De opdracht is niet begrepen: --kleur rood. Zie: kennisnetwerk --help\n", await Terminal.FailureAsync(2, "controleer", "--kleur", "rood"));
}
