using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Kennisnetwerk.Graph.Neo4j.Client;

public sealed partial class Neo4jOptions
{
    /// <summary>All faults in these options, each naming the option and the remedy; empty when they can be used.</summary>
    public IReadOnlyList<string> Validate()
    {
        var faults = new List<string>();
        CheckAddress(faults);
        CheckDatabase(faults);
        CheckCredentials(faults);
        CheckAuthority(faults);
        CheckRange(faults, nameof(ConnectTimeout), ConnectTimeout, TimeSpan.FromMilliseconds(100), TimeSpan.FromMinutes(1));
        CheckRange(faults, nameof(RequestTimeout), RequestTimeout, TimeSpan.FromMilliseconds(100), TimeSpan.FromHours(1));
        CheckRange(faults, nameof(MaxConnections), MaxConnections, 1, 1_000);
        CheckRange(faults, nameof(MaxAttempts), MaxAttempts, 1, 20);
        CheckRange(faults, nameof(RetryBaseDelay), RetryBaseDelay, TimeSpan.FromMilliseconds(1), TimeSpan.FromMinutes(1));
        CheckRange(faults, nameof(RetryMaxDelay), RetryMaxDelay, RetryBaseDelay, TimeSpan.FromMinutes(5));
        CheckRange(faults, nameof(MaxAnswerBytes), MaxAnswerBytes, Mebibyte, 1024 * Mebibyte);
        return faults;
    }

    /// <summary>Does nothing when <see cref="Validate"/> finds no fault.</summary>
    /// <exception cref="ArgumentException">Some option cannot be used; the message names every fault.</exception>
    public void EnsureValid()
    {
        if (Validate() is { Count: > 0 } faults)
        {
            throw new ArgumentException("The Neo4j settings cannot be used: " + string.Join(" ", faults));
        }
    }

    /// <summary>The password itself, from the option or from its file; null without either. Call after <see cref="EnsureValid"/>.</summary>
    internal string? ReadPassword() =>
        PasswordFile is null ? Password : File.ReadAllText(PasswordFile).TrimEnd('\r', '\n');

    private void CheckAddress(List<string> faults)
    {
        if (Address is null || !Address.IsAbsoluteUri || (Address.Scheme != Uri.UriSchemeHttp && Address.Scheme != Uri.UriSchemeHttps))
        {
            faults.Add($"{nameof(Address)} must be an absolute http or https address such as http://127.0.0.1:7474.");
            return;
        }
        if (Address.UserInfo.Length > 0)
        {
            faults.Add($"{nameof(Address)} holds a user or password; move it to {nameof(User)} and {nameof(Password)}.");
        }
        if (Address.Query.Length > 0 || Address.Fragment.Length > 0)
        {
            faults.Add($"{nameof(Address)} must end after its path: leave out '?' and '#'.");
        }
    }

    /// <summary>The names that Neo4j allows for a database (Operations Manual, "Administrative commands").</summary>
    private void CheckDatabase(List<string> faults)
    {
        if (Database is not { Length: >= 3 and <= 63 }
            || !char.IsAsciiLetter(Database[0])
            || !Database.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-'))
        {
            faults.Add($"{nameof(Database)} must be 3 to 63 ASCII letters, digits, dots and dashes that begin with a letter.");
        }
    }

    private void CheckCredentials(List<string> faults)
    {
        var hasPassword = Password is not null || PasswordFile is not null;
        if (User is not null && !hasPassword)
        {
            faults.Add($"{nameof(User)} is given without {nameof(Password)} or {nameof(PasswordFile)}.");
        }
        if (User is null && hasPassword)
        {
            faults.Add($"{nameof(Password)} is given without {nameof(User)}.");
        }
        if (User is not null && (User.Length == 0 || User.Contains(':', StringComparison.Ordinal)))
        {
            faults.Add($"{nameof(User)} must not be empty or hold a colon (RFC 7617, section 2).");
        }
        if (Password is not null && PasswordFile is not null)
        {
            faults.Add($"Give {nameof(Password)} or {nameof(PasswordFile)}, not both.");
        }
        if (PasswordFile is not null && !File.Exists(PasswordFile))
        {
            faults.Add($"{nameof(PasswordFile)} '{PasswordFile}' does not exist or may not be read.");
        }
        if (BearerToken is not null && (User is not null || hasPassword))
        {
            faults.Add($"Give {nameof(BearerToken)} or {nameof(User)} with a password, not both.");
        }
        if (BearerToken is not null && (BearerToken.Length == 0 || BearerToken.Any(c => c is <= ' ' or > '~')))
        {
            faults.Add($"{nameof(BearerToken)} must be visible ASCII without spaces (RFC 6750, section 2.1).");
        }
    }

    private void CheckAuthority(List<string> faults)
    {
        if (CertificateAuthorityFile is null)
        {
            return;
        }
        if (Address is { IsAbsoluteUri: true } address && address.Scheme != Uri.UriSchemeHttps)
        {
            faults.Add($"{nameof(CertificateAuthorityFile)} is given, but {nameof(Address)} is not https.");
        }
        try
        {
            var authorities = new X509Certificate2Collection();
            authorities.ImportFromPemFile(CertificateAuthorityFile);
            if (authorities.Count == 0)
            {
                faults.Add($"{nameof(CertificateAuthorityFile)} '{CertificateAuthorityFile}' holds no certificate in PEM form.");
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or CryptographicException)
        {
            faults.Add($"{nameof(CertificateAuthorityFile)} '{CertificateAuthorityFile}' cannot be read as PEM: {e.Message}");
        }
    }

    private static void CheckRange<T>(List<string> faults, string name, T value, T least, T most)
        where T : IComparable<T>
    {
        if (value.CompareTo(least) < 0 || value.CompareTo(most) > 0)
        {
            faults.Add($"{name} is {value}; it must lie between {least} and {most}.");
        }
    }
}
