namespace Kennisnetwerk.Server.Tests.Commands;

[Collection(Alone.Name)]
public sealed class ExporteerCommandTests(SeededFolder seeded)
{
    [Fact]
    public async Task Command_Should_CountItsLinesAndReplaceWhatWasThere_When_Done()
    {
        var target = seeded.NewFile("uit.jsonl", "van gisteren");

        var text = await Terminal.OutputAsync("exporteer", target, "--gegevens", seeded.Gegevens);

        var lines = await File.ReadAllLinesAsync(target, TestContext.Current.CancellationToken);
        var nodes = lines.Count(line => line.StartsWith("{\"id\":", StringComparison.Ordinal));
        Assert.Equal($"{nodes} knopen en {lines.Length - nodes} relaties staan in {target}.\n", text);
        Assert.Equal([target], Directory.EnumerateFiles(Path.GetDirectoryName(target)!));
    }

    [Fact]
    public async Task Command_Should_NeedNoIndex_When_TheGraphIsThere()
    {
        var folder = seeded.Copy();
        SeededIndex.Damage(folder);
        var target = Path.Combine(folder, "uit.jsonl");

        await Terminal.OutputAsync("exporteer", target, "--gegevens", folder);

        Assert.True(new FileInfo(target).Length > 100_000);
    }

    [Fact]
    public async Task RelativePath_Should_MeanTheCallersFolder_When_Given()
    {
        var here = Directory.GetCurrentDirectory();
        var folder = Directory.CreateDirectory(seeded.NewFolder()).FullName;
        try
        {
            Directory.SetCurrentDirectory(folder);
            await Terminal.OutputAsync("exporteer", "uit.jsonl", "--gegevens", Path.GetRelativePath(folder, seeded.Gegevens));
        }
        finally
        {
            Directory.SetCurrentDirectory(here);
        }

        Assert.True(File.Exists(Path.Combine(folder, "uit.jsonl")));
    }

    [Theory]
    [InlineData("nergens/uit.jsonl")]
    [InlineData("")]
    public async Task Command_Should_SayInDutch_When_TheFileCannotBeWritten(string target)
    {
        var folder = Directory.CreateDirectory(seeded.NewFolder()).FullName;

        var errors = await Terminal.FailureAsync(1, "exporteer", Path.Combine(folder, target), "--gegevens", seeded.Gegevens);

        Assert.Matches("^(Een bestand of map is niet te gebruiken|Dit proces mag een bestand of map niet gebruiken)", errors);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
        Assert.DoesNotContain(Directory.EnumerateFiles(Path.GetDirectoryName(folder)!), file => file.EndsWith(".deel", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Export_Should_BeReadBackTheSame_When_ImportedElsewhere()
    {
        var (first, second, elsewhere) = (seeded.NewFile("een.jsonl", ""), seeded.NewFile("twee.jsonl", ""), seeded.NewFolder());
        await Terminal.OutputAsync("exporteer", first, "--gegevens", seeded.Gegevens);
        await Terminal.OutputAsync("importeer", first, "--gegevens", elsewhere);
        await Terminal.OutputAsync("exporteer", second, "--gegevens", elsewhere);

        Assert.Equal(await File.ReadAllBytesAsync(first, TestContext.Current.CancellationToken), await File.ReadAllBytesAsync(second, TestContext.Current.CancellationToken));
        Assert.Equal("Alles is in orde.", (await Terminal.OutputAsync("controleer", "--gegevens", elsewhere)).TrimEnd().Split('\n')[^1]);
    }
}
