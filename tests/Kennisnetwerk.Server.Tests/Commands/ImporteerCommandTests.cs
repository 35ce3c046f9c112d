namespace Kennisnetwerk.Server.Tests.Commands;

[Collection(Alone.Name)]
public sealed class ImporteerCommandTests(SeededFolder seeded)
{
    private const string Thema = "{\"id\":\"th-a\",\"type\":\"Thema\",\"naam\":\"A\",\"niveau\":\"LANDELIJK_THEMA\"}\n";

    [Fact]
    public void Report_Should_CountRowsAndTypes_When_AnInventoryWasRead()
    {
        Assert.StartsWith("Ingelezen (logboek 1).\n", seeded.Report, StringComparison.Ordinal);
        Assert.Contains("  personen.csv: 117 rijen, 76 weggelaten (buiten het kennisnetwerk); 41 Persoon\n", seeded.Report, StringComparison.Ordinal);
        Assert.Contains("  Thema: 110 nieuw, 0 gewijzigd, 0 ongewijzigd\n", seeded.Report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Command_Should_ChangeNothing_When_TheInventoryIsThereAlready()
    {
        var folder = seeded.Copy();

        Assert.StartsWith("Er verandert niets", await Terminal.OutputAsync("importeer", SeededFolder.Inventory, "--gegevens", folder), StringComparison.Ordinal);
        Assert.Contains("\"laatste\":1}", await Terminal.OutputAsync("controleer", "--json", "--gegevens", folder), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Voorproef_Should_SayWhatWouldChangeAndWriteNothing_When_Asked()
    {
        var folder = seeded.Copy();
        var file = seeded.NewFile("kopie.jsonl", Thema);

        var preview = await Terminal.OutputAsync("importeer", file, "--voorproef", "--gegevens", folder);

        Assert.StartsWith("Voorproef: dit zou veranderen; er is niets geschreven.\n  Thema: 1 nieuw", preview, StringComparison.Ordinal);
        Assert.Contains("\"laatste\":1}", await Terminal.OutputAsync("controleer", "--json", "--gegevens", folder), StringComparison.Ordinal);
        Assert.StartsWith("Ingelezen (logboek 2).", await Terminal.OutputAsync("importeer", file, "--gegevens", folder), StringComparison.Ordinal);
        Assert.Contains("\"bij\":2}", await Terminal.OutputAsync("controleer", "--json", "--gegevens", folder), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Command_Should_ListTheFaultsAndChangeNothing_When_AFileIsBroken()
    {
        var folder = seeded.Copy();
        var file = seeded.NewFile("kapot.jsonl", Thema + "kapot\n");

        var text = await Terminal.FailureAsync(1, "importeer", file, "--gegevens", folder);

        Assert.StartsWith("Niets ingelezen: 1 fout.\n  kapot.jsonl, regel 2: ", text, StringComparison.Ordinal);
        Assert.Contains("\"laatste\":1}", await Terminal.OutputAsync("controleer", "--json", "--gegevens", folder), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("themas.csv", "Dit bestand ontbreekt")]
    [InlineData("relaties.csv", "Dit bestand ontbreekt")]
    public async Task Command_Should_NameTheFile_When_AnInventoryIsNotWhole(string missing, string message)
    {
        var inventory = Directory.CreateDirectory(seeded.NewFolder()).FullName;
        foreach (var file in Directory.EnumerateFiles(SeededFolder.Inventory, "*.csv").Where(file => Path.GetFileName(file) != missing))
        {
            File.Copy(file, Path.Combine(inventory, Path.GetFileName(file)));
        }

        Assert.Contains($"  {missing}: {message}", await Terminal.FailureAsync(1, "importeer", inventory, "--gegevens", seeded.NewFolder()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Command_Should_NameThePath_When_NothingIsThere() =>
        Assert.StartsWith("'/bestaat/niet' bestaat niet", await Terminal.FailureAsync(1, "importeer", "/bestaat/niet", "--gegevens", seeded.NewFolder()), StringComparison.Ordinal);

    [Fact]
    public async Task Search_Should_FindIt_When_AnImportIsDone()
    {
        var folder = seeded.Copy();
        await Terminal.OutputAsync("importeer", seeded.NewFile("kopie.jsonl", Thema.Replace("\"A\"", "\"Koekoeksklok\"", StringComparison.Ordinal)), "--gegevens", folder);

        Assert.Contains("\"th-a\"", await Terminal.OutputAsync("zoek", "koekoeksklok", "--json", "--gegevens", folder), StringComparison.Ordinal);
    }
}
