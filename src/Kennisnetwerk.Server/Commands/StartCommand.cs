using System.CommandLine;
using Kennisnetwerk.Server.Hosting;
using Kennisnetwerk.Server.Settings;

namespace Kennisnetwerk.Server.Commands;

/// <summary><c>start</c>: runs the server; also what happens without a command.</summary>
internal static class StartCommand
{
    public static Command Create(SharedOptions options)
    {
        var command = new Command("start", "Start de server (dit gebeurt ook zonder opdracht).");
        Configure(command, options);
        return command;
    }

    public static void Configure(Command command, SharedOptions options)
    {
        var adres = new Option<string?>("--adres")
        {
            Description = $"Het adres waarop de server luistert (ook {SettingNames.Adres}; standaard {SettingNames.DefaultAdres}).",
            HelpName = "URL",
        };
        command.Options.Add(adres);
        if (command is RootCommand)
        {
            command.Options.Add(options.Gegevens);
        }

        command.SetAction((parsed, cancellationToken) => ServerHost.RunAsync(options.Settings(parsed, parsed.GetValue(adres)), cancellationToken));
    }
}
