using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Kennisnetwerk.Graph.Neo4j.Client;
using Kennisnetwerk.Graph.Neo4j.Client.Http;
using Kennisnetwerk.Graph.Neo4j.Tests.Servers;

namespace Kennisnetwerk.Graph.Neo4j.Tests.Client.Http;

public sealed class HttpConnectionsTests(Neo4jServer server)
{
    private const string Secret = "geheim-çà-42";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task RunAsync_Should_SendNoAuthentication_When_NoUserIsGiven()
    {
        await using var proxy = await FaultyProxy.StartAsync(await server.AddressAsync());

        await RunAsync(new Neo4jOptions { Address = proxy.Address });

        Assert.Null(Assert.Single(proxy.Seen).Authorization);
    }

    [Fact]
    public async Task RunAsync_Should_SendBasicAuthenticationInUtf8_When_UserAndPasswordAreGiven()
    {
        await using var proxy = await FaultyProxy.StartAsync(await server.AddressAsync());

        await RunAsync(new Neo4jOptions { Address = proxy.Address, User = "jan", Password = Secret });

        Assert.Equal("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"jan:{Secret}")), Assert.Single(proxy.Seen).Authorization);
    }

    [Fact]
    public async Task RunAsync_Should_SendTheToken_When_OneIsGiven()
    {
        await using var proxy = await FaultyProxy.StartAsync(await server.AddressAsync());

        await RunAsync(new Neo4jOptions { Address = proxy.Address, BearerToken = "abc.def" });

        Assert.Equal("Bearer abc.def", Assert.Single(proxy.Seen).Authorization);
    }

    [Theory]
    [InlineData(401, """{"errors":[{"code":"Neo.ClientError.Security.Unauthorized","message":"Invalid credential."}]}""")]
    [InlineData(502, "")]
    [InlineData(403, "verboden")]
    public async Task RunAsync_Should_KeepTheCredentialsToItself_When_ItFails(int status, string body)
    {
        await using var proxy = await FaultyProxy.StartAsync(await server.AddressAsync());
        proxy.Decide = _ => new ProxyFault { Status = status, Body = body };

        var thrown = await Assert.ThrowsAsync<Neo4jException>(() =>
            RunAsync(new Neo4jOptions { Address = proxy.Address, User = "jan", Password = Secret }));

        Assert.DoesNotContain(Secret, thrown.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Convert.ToBase64String(Encoding.UTF8.GetBytes($"jan:{Secret}")), thrown.ToString(), StringComparison.Ordinal);
        Assert.Equal(status == 502, thrown.IsTransient);
    }

    [Fact]
    public async Task RunAsync_Should_SpeakHttp2OverTls_When_TheAuthorityIsTrusted()
    {
        using var certificate = SelfSigned();
        await using var proxy = await FaultyProxy.StartAsync(await server.AddressAsync(), certificate);
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, certificate.ExportCertificatePem(), Token);
        try
        {
            await RunAsync(new Neo4jOptions { Address = proxy.Address, CertificateAuthorityFile = file });
        }
        finally
        {
            File.Delete(file);
        }

        Assert.Equal("HTTP/2", Assert.Single(proxy.Seen).Protocol);
    }

    [Fact]
    public async Task RunAsync_Should_Refuse_When_TheAuthorityIsUnknown()
    {
        using var certificate = SelfSigned();
        await using var proxy = await FaultyProxy.StartAsync(await server.AddressAsync(), certificate);

        var thrown = await Assert.ThrowsAsync<Neo4jException>(() => RunAsync(new Neo4jOptions { Address = proxy.Address }));

        Assert.Equal(Neo4jErrorCodes.Unreachable, thrown.Code);
        Assert.Empty(proxy.Seen);
    }

    private static async Task RunAsync(Neo4jOptions options)
    {
        options.EnsureValid();
        await using var transport = new HttpTransport(options, TimeProvider.System);
        await transport.RunAsync(Some.Statement("RETURN 1"), AccessMode.Read, [], Token);
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=proef", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(System.Net.IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        var now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }
}
