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
        var folder = Path.GetFullPath(Filled(gegevens) ?? Filled(environment(SettingNames.Gegevens)) ?? DefaultFolder(), currentFolder);
        var file = SettingsFile.Read(Path.Combine(folder, SettingNames.File), faults);
        string? Setting(string name) => Filled(environment(name)) ?? file.GetValueOrDefault(name);

        var address = Filled(adres) ?? Setting(SettingNames.Adres) ?? SettingNames.DefaultAdres;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            faults.Add($"Het adres '{address}' is geen webadres; gebruik bijvoorbeeld {SettingNames.DefaultAdres}.");
        }

        var neo4j = ReadStore(Setting, faults);
        return faults.Count == 0 ? new ServerSettings(folder, uri!, neo4j) : throw new SettingsException(faults);
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
        var options = new Neo4jOptions
        {
            Address = Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri : null,
            Database = setting(SettingNames.Neo4jDatabase) ?? new Neo4jOptions().Database,
            User = setting(SettingNames.Neo4jGebruiker),
            Password = setting(SettingNames.Neo4jWachtwoord),
            PasswordFile = setting(SettingNames.Neo4jWachtwoordBestand),
            CertificateAuthorityFile = setting(SettingNames.Neo4jCertificaat),
        };
        faults.AddRange(options.Address is null
            ? [$"{SettingNames.Neo4jAdres} is '{address}'; geef het adres van Neo4j, bijvoorbeeld http://127.0.0.1:7474."]
            : options.Validate().Select(fault => $"Neo4j: {fault}"));
        return options;
    }

    private static string? Filled(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;

    // Outside any checkout, so that an update of the program never touches the data.
    private static string DefaultFolder() =>
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "kennisnetwerk");
}
