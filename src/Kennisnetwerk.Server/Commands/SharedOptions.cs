using System.CommandLine;
using Kennisnetwerk.Server.Settings;

namespace Kennisnetwerk.Server.Commands;

/// <summary>The options that all commands have.</summary>
internal sealed class SharedOptions
{
    public Option<string?> Gegevens { get; } = new("--gegevens")
    {
        Description = $"De map met de gegevens (ook {SettingNames.Gegevens}).",
        HelpName = "MAP",
        Recursive = true,
    };

    public Option<bool> Json { get; } = new("--json") { Description = "Schrijf het antwoord als JSON." };

    /// <summary>Where long work says how far it is.</summary>
    public static VoortgangOutput Voortgang(ParseResult parsed) => new(parsed.InvocationConfiguration.Error, TimeProvider.System);

    public ServerSettings Settings(ParseResult parsed, string? adres = null) => SettingsReader.OfProcess().Read(parsed.GetValue(Gegevens), adres);
}
