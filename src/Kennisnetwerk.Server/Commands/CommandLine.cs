using System.CommandLine;
using System.CommandLine.Help;

namespace Kennisnetwerk.Server.Commands;

/// <summary>
/// The command line: its commands, and what becomes of their failures. Exit codes: 0 done, 1 something is wrong with data or settings,
/// 2 the command was not understood.
/// </summary>
public static class CommandLine
{
    /// <summary>Runs a command.</summary>
    /// <param name="args">The words behind the program's name; without any the server starts.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var root = Create();
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0 && parsed.Action is not DutchHelp)
        {
            var words = parsed.UnmatchedTokens.Count > 0 ? $": {string.Join(' ', parsed.UnmatchedTokens)}" : "";
            await Console.Error.WriteLineAsync($"De opdracht is niet begrepen{words}. Zie: kennisnetwerk --help");
            return 2;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception exception) when (FailureText.Explains(exception))
        {
            await Console.Error.WriteLineAsync(FailureText.Print(exception));
            return 1;
        }
    }

    private static RootCommand Create()
    {
        var options = new SharedOptions();
        var root = new RootCommand("Kennisnetwerk: de kennisgraaf en zoekdienst van het Expertisenetwerk Jeugd Overijssel.");
        StartCommand.Configure(root, options);
        Command[] commands =
        [
            StartCommand.Create(options),
            ImporteerCommand.Create(options),
            ExporteerCommand.Create(options),
            ZoekCommand.Create(options),
            HerindexeerCommand.Create(options),
            EvalueerCommand.Create(options),
            ControleerCommand.Create(options),
            MigreerCommand.Create(options),
            KopieerCommand.Create(options),
            ReservekopieCommand.Create(options),
            HerstelCommand.Create(options),
        ];
        foreach (var command in commands)
        {
            root.Subcommands.Add(command);
        }

        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Description = "Toon deze uitleg.";
            help.Action = new DutchHelp();
        }

        foreach (var version in root.Options.OfType<VersionOption>())
        {
            version.Description = "Toon de versie.";
        }

        return root;
    }
}
