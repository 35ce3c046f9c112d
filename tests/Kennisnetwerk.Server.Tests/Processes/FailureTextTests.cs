namespace Kennisnetwerk.Server.Tests.Processes;

public sealed class FailureTextTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("kennisnetwerk-fouten-").FullName;

    [Fact]
    public async Task Command_Should_SayThatThereAreNoDataYet_When_TheFolderIsEmpty()
    {
        var errors = await FailAsync("zoek", "eetstoornis", "--gegevens", folder);

        Assert.StartsWith("In deze map staan geen gegevens.", errors, StringComparison.Ordinal);
        Assert.Contains(folder, errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Command_Should_NameTheFile_When_ItIsNotThere()
    {
        var questions = Path.Combine(folder, "vragen.tsv");
        var copy = Path.Combine(folder, "kopie.db");

        Assert.Equal($"Het bestand '{questions}' bestaat niet.", (await FailAsync("evalueer", "--vragen", questions, "--gegevens", folder)).Trim());
        var restoring = await FailAsync("herstel", copy, "--gegevens", folder);
        Assert.StartsWith($"'{copy}' bestaat niet", restoring, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Command_Should_PointToTheCopy_When_TheDataAreDamaged()
    {
        var graph = Directory.CreateDirectory(Path.Combine(folder, "graaf")).FullName;
        var database = Path.Combine(graph, "graaf.db");
        await File.WriteAllTextAsync(database, string.Concat(Enumerable.Repeat("geen database ", 1000)), TestContext.Current.CancellationToken);

        var errors = await FailAsync("controleer", "--gegevens", folder);

        Assert.Contains("herstel", errors, StringComparison.Ordinal);
        Assert.Contains("Technisch:", errors, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static async Task<string> FailAsync(params string[] arguments)
    {
        var (exitCode, _, errors) = await ServerProcess.RunAsync(arguments);
        Assert.Equal(1, exitCode);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
        return errors;
    }
}
