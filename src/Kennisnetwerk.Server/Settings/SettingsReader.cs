using System.Text.Json;

namespace Kennisnetwerk.Server.Settings;

/// <summary>Reads the settings: the command line goes before the environment, the environment before the settings file.</summary>
internal sealed class SettingsReader(Func<string, string?> environment, string currentFolder)
{
    public static SettingsReader OfProcess() => new(Environment.GetEnvironmentVariable, Directory.GetCurrentDirectory());

    /// <summary>Reads everything and reports all faults at once.</summary>
    /// <exception cref="SettingsException">A setting cannot be used.</exception>
    public ServerSettings Read(string? gegevens, string? adres)
    {
        var faults = new List<string>();
        var folder = Path.GetFullPath(Filled(gegevens) ?? Filled(environment(SettingNames.Gegevens)) ?? DefaultFolder(), currentFolder);
        var file = ReadFile(Path.Combine(folder, SettingNames.File), faults);
        var address = Filled(adres) ?? Filled(environment(SettingNames.Adres)) ?? file.GetValueOrDefault("adres") ?? SettingNames.DefaultAdres;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            faults.Add($"Het adres '{address}' is geen webadres; gebruik bijvoorbeeld {SettingNames.DefaultAdres}.");
        }

        return faults.Count == 0 ? new ServerSettings(folder, uri!) : throw new SettingsException(faults);
    }

    private static string? Filled(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;

    // Outside any checkout, so that an update of the program never touches the data.
    private static string DefaultFolder() =>
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "kennisnetwerk");

    private static Dictionary<string, string> ReadFile(string path, List<string> faults)
    {
        if (!File.Exists(path))
        {
            return [];
        }

        try
        {
            var values = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllBytes(path)) ?? [];
            faults.AddRange(values.Keys.Where(key => key != "adres").Select(key => $"{path}: de instelling '{key}' bestaat niet; alleen 'adres' kan hier staan."));
            return values;
        }
        catch (JsonException exception)
        {
            faults.Add($"{path}:{exception.LineNumber + 1}: dit is geen JSON-object met teksten; herstel het of haal het bestand weg.");
            return [];
        }
    }
}
