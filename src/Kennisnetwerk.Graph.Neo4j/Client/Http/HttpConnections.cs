using System.Net.Http.Headers;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Kennisnetwerk.Graph.Neo4j.Client.Http;

/// <summary>Makes the HTTP client with its pool of connections: TLS, authentication, HTTP/2 where the server offers it.</summary>
internal static class HttpConnections
{
    /// <summary>A client for these options, which must be valid.</summary>
    public static HttpClient Create(Neo4jOptions options)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            ActivityHeadersPropagator = null,
            ConnectTimeout = options.ConnectTimeout,
            EnableMultipleHttp2Connections = true,
            MaxConnectionsPerServer = options.MaxConnections,
            // So that a changed DNS entry (a moved or added cluster member) is seen.
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };
        if (options.CertificateAuthorityFile is not null)
        {
            handler.SslOptions.CertificateChainPolicy = Trust(options.CertificateAuthorityFile);
        }
        var http = new HttpClient(handler, disposeHandler: true) { Timeout = Timeout.InfiniteTimeSpan };
        http.DefaultRequestHeaders.Authorization = Authorization(options);
        return http;
    }

    /// <summary>Trusts the given authorities alone; the name and the dates are still checked.</summary>
    private static X509ChainPolicy Trust(string authorityFile)
    {
        var policy = new X509ChainPolicy
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,
            RevocationMode = X509RevocationMode.NoCheck,
        };
        policy.CustomTrustStore.ImportFromPemFile(authorityFile);
        return policy;
    }

    private static AuthenticationHeaderValue? Authorization(Neo4jOptions options)
    {
        if (options.BearerToken is not null)
        {
            return new AuthenticationHeaderValue("Bearer", options.BearerToken);
        }
        return options.User is null
            ? null
            : new AuthenticationHeaderValue(
                "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.User}:{options.ReadPassword()}")));
    }
}
