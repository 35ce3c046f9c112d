using System.Net;
using System.Net.Sockets;

namespace Kennisnetwerk.Server.Tests.Commands;

/// <summary>A server that cannot start says why; one that does is in <c>Hosting/</c>.</summary>
[Collection(Alone.Name)]
public sealed class StartCommandTests(SeededFolder seeded)
{
    [Fact]
    public async Task Start_Should_SayThatTheAddressIsTaken_When_SomebodyListensThere()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        var errors = await Terminal.FailureAsync(1, "start", "--gegevens", seeded.Copy(), "--adres", $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}");

        Assert.StartsWith("Het adres is al in gebruik", errors, StringComparison.Ordinal);
        Assert.Contains("--adres", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_Should_SayThatTheAddressIsNotItsOwn_When_ItIsOfAnotherMachine() =>
        Assert.StartsWith("De server kan op dit adres niet luisteren.", await Terminal.FailureAsync(1, "start", "--gegevens", seeded.Copy(), "--adres", "http://192.0.2.1:5080"), StringComparison.Ordinal);

    [Fact]
    public async Task Start_Should_AskForACertificate_When_TheAddressIsHttps()
    {
        var errors = await Terminal.FailureAsync(1, "start", "--gegevens", seeded.Copy(), "--adres", "https://127.0.0.1:0");

        Assert.Contains("certificaat", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("query {")]
    [InlineData("geen graphql")]
    public async Task Start_Should_NameTheDocument_When_ItIsNoGraphQL(string text)
    {
        var folder = seeded.Copy();
        var document = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "documenten")).FullName, "kapot.graphql");
        await File.WriteAllTextAsync(document, text, TestContext.Current.CancellationToken);

        Assert.StartsWith($"{document} is geen GraphQL: ", await Terminal.FailureAsync(1, "start", "--gegevens", folder, "--adres", "http://127.0.0.1:0"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_Should_SayWhereItCannotWrite_When_TheFolderIsAFile() =>
        Assert.Matches("^(Een bestand of map|De gegevensmap|Dit proces)", await Terminal.FailureAsync(1, "start", "--gegevens", seeded.NewFile("gegevens", ""), "--adres", "http://127.0.0.1:0"));
}
