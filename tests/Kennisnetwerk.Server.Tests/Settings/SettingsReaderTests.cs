using Kennisnetwerk.Server.Tests.Commands;

namespace Kennisnetwerk.Server.Tests.Settings;

/// <summary>Where settings come from, and which goes first. Every command reads them all, so a fault in one shows which it took.</summary>
[Collection(Alone.Name)]
public sealed class SettingsReaderTests(SeededFolder seeded) : IDisposable
{
    private readonly List<string> names = [];

    [Fact]
    public async Task CommandLine_Should_GoBeforeTheEnvironment_When_BothNameAFolder()
    {
        Set("KENNISNETWERK_GEGEVENS", "/bestaat/niet");

        Assert.Contains("\"laatste\":1}", await Terminal.OutputAsync("controleer", "--json", "--gegevens", seeded.Gegevens), StringComparison.Ordinal);
        Assert.Contains("/bestaat/niet", await Terminal.FailureAsync(1, "controleer", "--json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Environment_Should_NameTheFolder_When_TheCommandLineDoesNot()
    {
        Set("KENNISNETWERK_GEGEVENS", seeded.Gegevens);

        Assert.Contains("\"laatste\":1}", await Terminal.OutputAsync("controleer", "--json"), StringComparison.Ordinal);
        Assert.Contains("\"laatste\":1}", await Terminal.OutputAsync("controleer", "--json", "--gegevens", ""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Adres_Should_ComeFromTheCommandLineThenTheEnvironmentThenTheFile_When_Named()
    {
        var folder = FolderWith("""{"adres":"uit het bestand"}""");
        Assert.Contains("'uit het bestand'", await Terminal.FailureAsync(1, "start", "--gegevens", folder), StringComparison.Ordinal);

        Set("KENNISNETWERK_ADRES", "uit de omgeving");
        Assert.Contains("'uit de omgeving'", await Terminal.FailureAsync(1, "start", "--gegevens", folder), StringComparison.Ordinal);

        var errors = await Terminal.FailureAsync(1, "start", "--gegevens", folder, "--adres", "ftp://127.0.0.1");
        Assert.Equal("Het adres 'ftp://127.0.0.1' is geen webadres; gebruik bijvoorbeeld http://127.0.0.1:5080.\n", errors);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task Setting_Should_CountAsNotThere_When_ItIsEmpty(string value)
    {
        Set("KENNISNETWERK_ADRES", value);

        await Terminal.OutputAsync("controleer", "--gegevens", seeded.Gegevens);
    }

    [Fact]
    public async Task Faults_Should_AllBeTold_When_ThereAreSeveral()
    {
        var folder = FolderWith("""{"adres":"geen adres","opslag":"kaartenbak","kleur":"rood","Adres":"x"}""");

        var lines = (await Terminal.FailureAsync(1, "zoek", "x", "--gegevens", folder)).TrimEnd().Split('\n');

        Assert.Equal(4, lines.Length);
        Assert.Contains(lines, line => line.Contains("'kleur' bestaat niet; kies uit adres, opslag", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("'Adres' bestaat niet", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("'geen adres' is geen webadres", StringComparison.Ordinal));
        Assert.Contains(lines, line => line == "De opslag 'kaartenbak' bestaat niet; KENNISNETWERK_OPSLAG is sqlite of neo4j.");
    }

    [Theory]
    [InlineData("{", 1)]
    [InlineData("{\n\"adres\":\n", 3)]
    [InlineData("[]", 1)]
    [InlineData("{\n\"adres\": 5080\n}", 2)]
    [InlineData("geen json", 1)]
    [InlineData("", 1)]
    public async Task File_Should_BeRefusedAtItsLine_When_ItIsNoObjectOfTexts(string text, int line)
    {
        var folder = FolderWith(text);

        Assert.StartsWith($"{Path.Combine(folder, "instellingen.json")}:{line}: dit is geen JSON-object met teksten", await Terminal.FailureAsync(1, "controleer", "--gegevens", folder), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("{\"adres\":null}")]
    [InlineData("\uFEFF{\"adres\":\"http://127.0.0.1:5081\"}")]
    [InlineData("{\"opslag\":\"sqlite\"}")]
    public async Task File_Should_BeRead_When_ItSaysLittleOrHasAMarkInFront(string text)
    {
        var folder = seeded.Copy();
        await File.WriteAllTextAsync(Path.Combine(folder, "instellingen.json"), text, TestContext.Current.CancellationToken);

        await Terminal.OutputAsync("controleer", "--gegevens", folder);
    }

    [Fact]
    public async Task Folder_Should_BeThatOfTheCaller_When_ItIsRelative()
    {
        var here = Directory.GetCurrentDirectory();
        try
        {
            Directory.SetCurrentDirectory(Path.GetDirectoryName(seeded.Gegevens)!);
            await Terminal.OutputAsync("controleer", "--gegevens", Path.GetFileName(seeded.Gegevens));
            Set("KENNISNETWERK_GEGEVENS", "./" + Path.GetFileName(seeded.Gegevens));
            await Terminal.OutputAsync("controleer");
        }
        finally
        {
            Directory.SetCurrentDirectory(here);
        }
    }

    [Theory]
    [InlineData("""{"opslag":"neo4j"}""", "KENNISNETWERK_NEO4J_ADRES is ''")]
    [InlineData("""{"opslag":"neo4j","neo4jAdres":"geen adres"}""", "KENNISNETWERK_NEO4J_ADRES is 'geen adres'")]
    [InlineData("""{"opslag":"Neo4j"}""", "De opslag 'Neo4j' bestaat niet")]
    public async Task Neo4j_Should_BeRefusedBeforeItIsAsked_When_ASettingIsWrong(string file, string message) =>
        Assert.Contains(message, await Terminal.FailureAsync(1, "controleer", "--gegevens", FolderWith(file)), StringComparison.Ordinal);

    [Fact]
    public async Task Neo4j_Should_BeSaidToBeAway_When_NothingListensThere()
    {
        var errors = await Terminal.FailureAsync(1, "controleer", "--gegevens", FolderWith("""{"opslag":"neo4j","neo4jAdres":"http://127.0.0.1:9"}"""));

        Assert.Contains("Technisch:", errors, StringComparison.Ordinal);
        Assert.Contains("127.0.0.1:9", errors, StringComparison.Ordinal);
    }

    public void Dispose() => names.ForEach(name => Environment.SetEnvironmentVariable(name, null));

    private void Set(string name, string value)
    {
        names.Add(name);
        Environment.SetEnvironmentVariable(name, value);
    }

    private string FolderWith(string settings) => Path.GetDirectoryName(seeded.NewFile("instellingen.json", settings))!;
}
