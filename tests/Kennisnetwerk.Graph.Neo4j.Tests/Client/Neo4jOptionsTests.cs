using Kennisnetwerk.Graph.Neo4j.Client;

namespace Kennisnetwerk.Graph.Neo4j.Tests.Client;

public sealed class Neo4jOptionsTests
{
    private static readonly Uri Address = new("http://127.0.0.1:7474");

    [Fact]
    public void Validate_Should_FindNothing_When_OnlyTheAddressIsGiven() =>
        Assert.Empty(new Neo4jOptions { Address = Address }.Validate());

    [Fact]
    public void Validate_Should_NameAllFaultsAtOnce_When_SeveralOptionsAreWrong()
    {
        var options = new Neo4jOptions
        {
            Database = "1",
            User = "a:b",
            Password = "geheim",
            PasswordFile = "/bestaat/niet",
            BearerToken = "een twee",
            RequestTimeout = TimeSpan.Zero,
            MaxAttempts = 21,
        };

        var faults = string.Join('\n', options.Validate());

        Assert.All(
            [nameof(Neo4jOptions.Address), nameof(Neo4jOptions.Database), nameof(Neo4jOptions.User), nameof(Neo4jOptions.PasswordFile),
                nameof(Neo4jOptions.BearerToken), nameof(Neo4jOptions.RequestTimeout), nameof(Neo4jOptions.MaxAttempts)],
            name => Assert.Contains(name, faults, StringComparison.Ordinal));
        Assert.DoesNotContain("geheim", faults, StringComparison.Ordinal);
        Assert.Contains(faults.Split('\n')[0], Assert.Throws<ArgumentException>(options.EnsureValid).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ftp://host")]
    [InlineData("http://jan:geheim@host:7474")]
    [InlineData("http://host:7474/?a=geheim")]
    [InlineData("host/pad")]
    public void Validate_Should_RefuseWithoutRepeatingSecrets_When_TheAddressIsNoPlainHttpAddress(string address)
    {
        var fault = Assert.Single(new Neo4jOptions { Address = new Uri(address, UriKind.RelativeOrAbsolute) }.Validate());

        Assert.StartsWith(nameof(Neo4jOptions.Address), fault, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("jan", null)]
    [InlineData(null, "geheim")]
    public void Validate_Should_AskForBoth_When_UserOrPasswordIsMissing(string? user, string? password) =>
        Assert.Single(new Neo4jOptions { Address = Address, User = user, Password = password }.Validate());

    [Fact]
    public void Validate_Should_NameTheFile_When_TheAuthorityIsNoCertificate()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "geen certificaat");
        try
        {
            var options = new Neo4jOptions { Address = new Uri("https://host:7473"), CertificateAuthorityFile = file };

            Assert.Contains(file, Assert.Single(options.Validate()), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Validate_Should_Refuse_When_AnAuthorityIsGivenForPlainHttp()
    {
        var faults = new Neo4jOptions { Address = Address, CertificateAuthorityFile = "/bestaat/niet.pem" }.Validate();

        Assert.Contains(faults, fault => fault.Contains("not https", StringComparison.Ordinal));
    }

    [Fact]
    public void ReadPassword_Should_LeaveOutTheLineEnd_When_ThePasswordStandsInAFile()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, " geheim \r\n");
        try
        {
            Assert.Equal(" geheim ", new Neo4jOptions { User = "jan", PasswordFile = file }.ReadPassword());
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void ToString_Should_ShowNoCredential_When_AllAreGiven()
    {
        var text = new Neo4jOptions
        {
            Address = new Uri("http://ik:geheim@host:7474/pad"),
            User = "jan",
            Password = "geheim",
            BearerToken = "geheim",
        }.ToString();

        Assert.Equal("Neo4j database 'neo4j' at http://host:7474/pad", text);
    }
}
