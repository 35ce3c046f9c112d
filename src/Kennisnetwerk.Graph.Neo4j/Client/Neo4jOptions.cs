namespace Kennisnetwerk.Graph.Neo4j.Client;

/// <summary>
/// Where the database stands and how patient we are with it. Check with <see cref="Validate"/> before use: it names all
/// faults at once. The type never prints a credential.
/// </summary>
public sealed partial class Neo4jOptions
{
    /// <summary>The HTTP address of the server, for example <c>http://127.0.0.1:7474</c>; <c>https</c> for TLS.</summary>
    public Uri? Address { get; init; }

    /// <summary>The database on that server. Community edition has one: <c>neo4j</c>, the default.</summary>
    public string Database { get; init; } = "neo4j";

    /// <summary>The user for basic authentication; without user and token no authentication is sent.</summary>
    public string? User { get; init; }

    /// <summary>The password of <see cref="User"/>. Give this or <see cref="PasswordFile"/>, not both.</summary>
    public string? Password { get; init; }

    /// <summary>A file that holds the password, as container platforms mount secrets; a final line end is left out.</summary>
    public string? PasswordFile { get; init; }

    /// <summary>A token for bearer authentication (single sign-on), instead of user and password.</summary>
    public string? BearerToken { get; init; }

    /// <summary>A PEM file with the authority that signed the server's certificate, when the machine does not know it.</summary>
    public string? CertificateAuthorityFile { get; init; }

    /// <summary>How long one connection attempt may take: 100 ms to 1 minute, by default 5 s.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long the server may take over one statement: 100 ms to 1 hour, by default 30 s. Then it is ended there too.</summary>
    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Connections kept open at most: 1 to 1,000, by default 64.</summary>
    public int MaxConnections { get; init; } = 64;

    /// <summary>Times that something is tried when the fault is transient: 1 (never again) to 20, by default 6.</summary>
    public int MaxAttempts { get; init; } = 6;

    /// <summary>The longest wait before the second attempt; it doubles with each further one. 1 ms to 1 minute, by default 100 ms.</summary>
    public TimeSpan RetryBaseDelay { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>The longest wait between two attempts: <see cref="RetryBaseDelay"/> to 5 minutes, by default 5 s.</summary>
    public TimeSpan RetryMaxDelay { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Bytes of one answer that are read at most: 1 MiB to 1 GiB, by default 256 MiB. A larger answer is refused.</summary>
    public int MaxAnswerBytes { get; init; } = 256 * Mebibyte;

    /// <summary>Address and database; never a user, password or token.</summary>
    public override string ToString() => $"Neo4j database '{Database}' at {SafeAddress}";

    private string SafeAddress => Address is null
        ? "(no address)"
        : Address.IsAbsoluteUri ? $"{Address.Scheme}://{Address.Authority}{Address.AbsolutePath}" : "(relative address)";

    private const int Mebibyte = 1024 * 1024;
}
