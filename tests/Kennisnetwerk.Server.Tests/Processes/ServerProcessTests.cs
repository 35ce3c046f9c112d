using System.Text.Json;

namespace Kennisnetwerk.Server.Tests.Processes;

public sealed class ServerProcessTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("kennisnetwerk-proces-").FullName;

    private string Gegevens => Path.Combine(folder, "gegevens");

    [Fact]
    public async Task Start_Should_LoseNothingAndHalveNothing_When_KilledAtRandomMoments()
    {
        var chance = new Random(20261124);
        for (var attempt = 0; attempt < 5; attempt++)
        {
            using var victim = ServerProcess.Start(Gegevens);
            await Task.Delay(chance.Next(300, 4000), TestContext.Current.CancellationToken);
            victim.Kill();
        }

        using var server = ServerProcess.Start(Gegevens);
        await server.WaitUntilReadyAsync();

        var (exitCode, output, _) = await ServerProcess.RunAsync("controleer", "--json", "--gegevens", Gegevens);
        var report = JsonDocument.Parse(output).RootElement;
        Assert.Equal(0, exitCode);
        Assert.Equal(0, report.GetProperty("fouten").GetArrayLength());
        Assert.Equal(134, report.GetProperty("knopen").GetProperty("Onderzoek").GetInt32());
        Assert.Equal(1, report.GetProperty("logboek").GetProperty("laatste").GetInt32());
    }

    [Fact]
    public async Task Commands_Should_WorkBesideTheServer_When_ItRunsOnTheFolder()
    {
        using var server = ServerProcess.Start(Gegevens);
        await server.WaitUntilReadyAsync();

        var search = await ServerProcess.RunAsync("zoek", "scheiding op school", "--aantal", "3", "--json", "--gegevens", Gegevens);
        var second = await ServerProcess.RunAsync("importeer", folder, "--gegevens", Gegevens);

        var hits = JsonDocument.Parse(search.Output).RootElement;
        Assert.Equal(3, hits.GetArrayLength());
        Assert.Equal(["id", "soort", "titel", "score"], hits[0].EnumerateObject().Select(property => property.Name));
        Assert.Equal(1, second.ExitCode);
        Assert.Contains(Gegevens, second.Errors, StringComparison.Ordinal);
        Assert.Equal(0, (await server.StopAsync()).ExitCode);
    }

    [Fact]
    public async Task Start_Should_BeRefused_When_AnotherServerHasTheFolder()
    {
        using var first = ServerProcess.Start(Gegevens);
        await first.WaitUntilReadyAsync();

        using var second = ServerProcess.Start(Gegevens);
        var (exitCode, errors) = await second.WaitAsync();

        Assert.Equal(1, exitCode);
        Assert.Contains(Gegevens, errors, StringComparison.Ordinal);
        Assert.StartsWith("Een ander proces werkt al met deze gegevens", errors, StringComparison.Ordinal);
        Assert.Equal("gereed", await first.GetAsync("/health/ready"));
    }

    [Fact]
    public async Task Export_Should_BeTheSameBytes_When_ReadBackElsewhere()
    {
        using (var server = ServerProcess.Start(Gegevens))
        {
            await server.WaitUntilReadyAsync();
            await server.StopAsync();
        }

        var first = Path.Combine(folder, "een.jsonl");
        var second = Path.Combine(folder, "twee.jsonl");
        var elsewhere = Path.Combine(folder, "elders");
        Assert.Equal(0, (await ServerProcess.RunAsync("exporteer", first, "--gegevens", Gegevens)).ExitCode);
        Assert.Equal(0, (await ServerProcess.RunAsync("importeer", first, "--gegevens", elsewhere)).ExitCode);
        Assert.Equal(0, (await ServerProcess.RunAsync("exporteer", second, "--gegevens", elsewhere)).ExitCode);

        Assert.Equal(await File.ReadAllBytesAsync(first, TestContext.Current.CancellationToken), await File.ReadAllBytesAsync(second, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Index_Should_ComeBack_When_ItsFolderIsDeleted()
    {
        using (var server = ServerProcess.Start(Gegevens))
        {
            await server.WaitUntilReadyAsync();
            await server.StopAsync();
        }

        var copy = Path.Combine(folder, "kopie.db");
        Assert.Equal(0, (await ServerProcess.RunAsync("reservekopie", copy, "--gegevens", Gegevens)).ExitCode);
        Directory.Delete(Path.Combine(Gegevens, "index"), recursive: true);
        Assert.Equal(1, (await ServerProcess.RunAsync("controleer", "--gegevens", Gegevens)).ExitCode);

        Assert.Equal(0, (await ServerProcess.RunAsync("herindexeer", "--gegevens", Gegevens)).ExitCode);
        Assert.Equal(0, (await ServerProcess.RunAsync("controleer", "--gegevens", Gegevens)).ExitCode);
        Assert.Equal(0, (await ServerProcess.RunAsync("herstel", copy, "--gegevens", Gegevens)).ExitCode);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("zoek", "--help")]
    [InlineData("importeer", "--help")]
    public async Task Help_Should_BeDutch_When_Asked(params string[] arguments)
    {
        var (exitCode, output, _) = await ServerProcess.RunAsync(arguments);

        Assert.Equal(0, exitCode);
        Assert.Contains("Gebruik: kennisnetwerk", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Usage", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "onzin")]
    [InlineData(2, "zoek")]
    [InlineData(1, "zoek", "x", "--aantal", "0")]
    [InlineData(1, "start", "--adres", "geen adres")]
    [InlineData(1, "importeer", "/bestaat/niet")]
    public async Task Command_Should_SayWhatIsWrong_When_ItCannotBe(int expected, params string[] arguments)
    {
        var (exitCode, _, errors) = await ServerProcess.RunAsync([.. arguments, "--gegevens", Gegevens]);

        Assert.Equal(expected, exitCode);
        Assert.NotEmpty(errors);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
