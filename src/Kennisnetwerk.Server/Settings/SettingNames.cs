namespace Kennisnetwerk.Server.Settings;

/// <summary>The names of the settings: as environment variables, and without the prefix in lower case in <c>instellingen.json</c>.</summary>
internal static class SettingNames
{
    public const string Prefix = "KENNISNETWERK_";
    public const string Gegevens = "KENNISNETWERK_GEGEVENS";
    public const string Adres = "KENNISNETWERK_ADRES";
    public const string File = "instellingen.json";
    public const string DefaultAdres = "http://127.0.0.1:5080";
}
