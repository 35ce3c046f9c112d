using System.Text.Json;

namespace Kennisnetwerk.Server.Settings;

/// <summary>Reads <c>instellingen.json</c>: one object of texts; a key that means nothing is a fault, so that a typing error is not silent.</summary>
internal static class SettingsFile
{
    /// <summary>The settings by the names of their environment variables; none when there is no file.</summary>
    public static IReadOnlyDictionary<string, string> Read(string path, List<string> faults)
    {
        if (!File.Exists(path))
        {
            return new Dictionary<string, string>();
        }

        try
        {
            var values = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(path)) ?? [];
            var known = values.ToLookup(pair => SettingNames.FileKeys.ContainsKey(pair.Key));
            faults.AddRange(known[false].Select(pair => $"{path}: de instelling '{pair.Key}' bestaat niet; kies uit {string.Join(", ", SettingNames.FileKeys.Keys)}."));
            return known[true].ToDictionary(pair => SettingNames.FileKeys[pair.Key], pair => pair.Value, StringComparer.Ordinal);
        }
        catch (JsonException exception)
        {
            faults.Add($"{path}:{exception.LineNumber + 1}: dit is geen JSON-object met teksten; herstel het of haal het bestand weg.");
            return new Dictionary<string, string>();
        }
    }
}
