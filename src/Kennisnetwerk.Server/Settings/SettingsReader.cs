using Kennisnetwerk.Graph.Neo4j.Client;

namespace Kennisnetwerk.Server.Settings;

/// <summary>Reads the settings: the command line goes before the environment, the environment before the settings file.</summary>
internal sealed class SettingsReader(Func<string, string?> environment, string currentFolder)
{
    private const string Sqlite = "sqlite";
    private const string Neo4j = "neo4j";

    public static SettingsReader OfProcess() => new(Environment.GetEnvironmentVariable, Directory.GetCurrentDirectory());

    /// <summary>Reads everything and reports all faults at once.</summary>
    /// <exception cref="SettingsException">A setting cannot be used.</exception>
    public ServerSettings Read(string? gegevens, string? adres)
    {
        var faults = new List<string>();
        var (folder, setting) = Sources(gegevens, faults);
        var address = Filled(adres) ?? setting(SettingNames.Adres) ?? SettingNames.DefaultAdres;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            faults.Add($"Het adres '{address}' is geen webadres; gebruik bijvoorbeeld {SettingNames.DefaultAdres}.");
        }

        var neo4j = ReadStore(setting, faults);
        return faults.Count == 0 ? new ServerSettings(folder, uri!, neo4j) : throw new SettingsException(faults);
    }

    /// <summary>Reads a store by its place on the command line: <c>sqlite:MAP</c> or <c>neo4j:ADRES[/DATABASE]</c>. How to log in stands in the settings.</summary>
    /// <exception cref="SettingsException">It is no such place, or a setting cannot be used.</exception>
    public ServerSettings ReadPlace(string? gegevens, string place)
    {
        var faults = new List<string>();
        var (folder, setting) = Sources(gegevens, faults);
        var split = place.Split(':', 2);
        Neo4jOptions? neo4j = null;
        if (split is [Sqlite, { Length: > 0 } path])
        {
            folder = Path.GetFullPath(path, currentFolder);
        }
        else if (split is [Neo4j, var address] && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Segments.Length <= 2)
        {
            neo4j = Neo4jAt(new Uri(uri.GetLeftPart(UriPartial.Authority)), Filled(uri.AbsolutePath.Trim('/')), setting);
            faults.AddRange(neo4j.Validate().Select(fault => $"Neo4j: {fault}"));
        }
        else
        {
            faults.Add($"'{place}' is geen opslag; geef {Sqlite}:MAP of {Neo4j}:http://adres:7474/database.");
        }

        return faults.Count == 0 ? new ServerSettings(folder, new Uri(SettingNames.DefaultAdres), neo4j) : throw new SettingsException(faults);
    }

    private (string Folder, Func<string, string?> Setting) Sources(string? gegevens, List<string> faults)
    {
        var folder = Path.GetFullPath(Filled(gegevens) ?? Filled(environment(SettingNames.Gegevens)) ?? DefaultFolder(), currentFolder);
        var file = SettingsFile.Read(Path.Combine(folder, SettingNames.File), faults);
        return (folder, name => Filled(environment(name)) ?? file.GetValueOrDefault(name));
    }

    private static Neo4jOptions? ReadStore(Func<string, string?> setting, List<string> faults)
    {
        var store = setting(SettingNames.Opslag) ?? Sqlite;
        if (store != Neo4j)
        {
            if (store != Sqlite)
            {
                faults.Add($"De opslag '{store}' bestaat niet; {SettingNames.Opslag} is {Sqlite} of {Neo4j}.");
            }

            return null;
        }

        var address = setting(SettingNames.Neo4jAdres);
        var options = Neo4jAt(Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri : null, null, setting);
        faults.AddRange(options.Address is null
            ? [$"{SettingNames.Neo4jAdres} is '{address}'; geef het adres van Neo4j, bijvoorbeeld http://127.0.0.1:7474."]
            : options.Validate().Select(fault => $"Neo4j: {fault}"));
        return options;
    }

    private static Neo4jOptions Neo4jAt(Uri? address, string? database, Func<string, string?> setting) => new()
    {
        Address = address,
        Database = database ?? setting(SettingNames.Neo4jDatabase) ?? new Neo4jOptions().Database,
        User = setting(SettingNames.Neo4jGebruiker),
        Password = setting(SettingNames.Neo4jWachtwoord),
        PasswordFile = setting(SettingNames.Neo4jWachtwoordBestand),
        CertificateAuthorityFile = setting(SettingNames.Neo4jCertificaat),
    };

    private static string? Filled(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;

    // Outside any checkout, so that an update of the program never touches the data.
    private static string DefaultFolder() =>
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "kennisnetwerk");
}
