namespace Kennisnetwerk.Server.Tests.Commands;

/// <summary><c>reservekopie</c> and <c>herstel</c>: what was kept comes back, and what is put aside stays.</summary>
[Collection(Alone.Name)]
public sealed class ReservekopieCommandTests(SeededFolder seeded)
{
    private const string Thema = "{\"id\":\"th-a\",\"type\":\"Thema\",\"naam\":\"A\",\"niveau\":\"LANDELIJK_THEMA\"}\n";

    [Fact]
    public async Task Herstel_Should_BringBackWhatWas_When_TheGraphChangedSince()
    {
        var folder = seeded.Copy();
        var copy = Path.Combine(folder, "kopie.db");
        Assert.Equal($"De reservekopie staat in {copy}.\n", await Terminal.OutputAsync("reservekopie", copy, "--gegevens", folder));
        await Terminal.OutputAsync("importeer", seeded.NewFile("kopie.jsonl", Thema), "--gegevens", folder);
        Assert.Contains("\"laatste\":2}", await Terminal.OutputAsync("controleer", "--json", "--gegevens", folder), StringComparison.Ordinal);

        await Terminal.OutputAsync("herstel", copy, "--gegevens", folder);

        Assert.Contains("\"laatste\":1}", (await Terminal.RunAsync("controleer", "--json", "--gegevens", folder)).Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder, "index")));
        Assert.NotEmpty(Directory.EnumerateFiles(Path.Combine(folder, "graaf"), "graaf.voor-herstel*"));
        await Terminal.OutputAsync("herindexeer", "--gegevens", folder);
        await Terminal.OutputAsync("controleer", "--gegevens", folder);
    }

    [Fact]
    public async Task Herstel_Should_FillAFolder_When_ItIsNew()
    {
        var (folder, copy) = (seeded.NewFolder(), seeded.NewFile("kopie.db", "wat er stond"));
        await Terminal.OutputAsync("reservekopie", copy, "--gegevens", seeded.Gegevens);

        await Terminal.OutputAsync("herstel", copy, "--gegevens", folder);

        Assert.Contains("\"Onderzoek\":134", (await Terminal.RunAsync("controleer", "--json", "--gegevens", folder)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Herstel_Should_LeaveTheDataAlone_When_TheFileIsNoCopy()
    {
        var folder = seeded.Copy();
        var file = seeded.NewFile("kopie.db", string.Concat(Enumerable.Repeat("geen database ", 1000)));

        await Terminal.FailureAsync(1, "herstel", file, "--gegevens", folder);

        Assert.Equal("Alles is in orde.", (await Terminal.OutputAsync("controleer", "--gegevens", folder)).TrimEnd().Split('\n')[^1]);
    }

    [Fact]
    public async Task Reservekopie_Should_SayInDutch_When_ItCannotBeWritten()
    {
        var errors = await Terminal.FailureAsync(1, "reservekopie", Path.Combine(seeded.NewFolder(), "kopie.db"), "--gegevens", seeded.Gegevens);

        Assert.Matches("^[A-Z][a-z]+ .*\\.", errors);
        Assert.DoesNotContain("Exception", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Migreer_Should_DoNothingMore_When_Repeated()
    {
        var folder = seeded.Copy();

        Assert.Equal("De opslag is bij.\n", await Terminal.OutputAsync("migreer", "--gegevens", folder));
        Assert.Equal("De opslag is bij.\n", await Terminal.OutputAsync("migreer", "--gegevens", folder));
        Assert.Contains("\"laatste\":1}", await Terminal.OutputAsync("controleer", "--json", "--gegevens", folder), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("reservekopie")]
    [InlineData("herstel")]
    public async Task Command_Should_SayWhoDoesIt_When_TheGraphIsInNeo4j(string command)
    {
        var folder = Path.GetDirectoryName(seeded.NewFile("instellingen.json", """{"opslag":"neo4j","neo4jAdres":"http://127.0.0.1:1"}"""))!;

        var errors = await Terminal.FailureAsync(1, command, Path.Combine(folder, "kopie.db"), "--gegevens", folder);

        Assert.Contains("beheerder van de database", errors, StringComparison.Ordinal);
        Assert.Contains("exporteer", errors, StringComparison.Ordinal);
    }
}
