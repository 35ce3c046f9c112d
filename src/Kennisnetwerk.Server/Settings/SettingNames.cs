namespace Kennisnetwerk.Server.Settings;

/// <summary>The names of the settings: an environment variable for each, and a key in <c>instellingen.json</c> for all but the folder itself.</summary>
internal static class SettingNames
{
    public const string File = "instellingen.json";
    public const string DefaultAdres = "http://127.0.0.1:5080";

    public const string Gegevens = "KENNISNETWERK_GEGEVENS";
    public const string Adres = "KENNISNETWERK_ADRES";
    public const string Opslag = "KENNISNETWERK_OPSLAG";
    public const string Neo4jAdres = "KENNISNETWERK_NEO4J_ADRES";
    public const string Neo4jDatabase = "KENNISNETWERK_NEO4J_DATABASE";
    public const string Neo4jGebruiker = "KENNISNETWERK_NEO4J_GEBRUIKER";
    public const string Neo4jWachtwoord = "KENNISNETWERK_NEO4J_WACHTWOORD";
    public const string Neo4jWachtwoordBestand = "KENNISNETWERK_NEO4J_WACHTWOORD_BESTAND";
    public const string Neo4jCertificaat = "KENNISNETWERK_NEO4J_CERTIFICAAT";

    /// <summary>The keys of the settings file with the environment variable of the same meaning.</summary>
    public static IReadOnlyDictionary<string, string> FileKeys { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["adres"] = Adres,
        ["opslag"] = Opslag,
        ["neo4jAdres"] = Neo4jAdres,
        ["neo4jDatabase"] = Neo4jDatabase,
        ["neo4jGebruiker"] = Neo4jGebruiker,
        ["neo4jWachtwoord"] = Neo4jWachtwoord,
        ["neo4jWachtwoordBestand"] = Neo4jWachtwoordBestand,
        ["neo4jCertificaat"] = Neo4jCertificaat,
    };
}
