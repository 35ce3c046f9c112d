using System.CommandLine;
using Kennisnetwerk.Kennis.Export;
using Kennisnetwerk.Server.Hosting;

namespace Kennisnetwerk.Server.Commands;

/// <summary><c>exporteer</c>: writes the beheerder's complete copy, also beside a running server.</summary>
internal static class ExporteerCommand
{
    public static Command Create(SharedOptions options)
    {
        var path = new Argument<string>("bestand") { Description = "Het bestand om te schrijven, bijvoorbeeld kopie.jsonl.", HelpName = "BESTAND" };
        var command = new Command("exporteer", "Schrijf de hele graaf naar een bestand, een knoop of relatie per regel.") { path };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var kennisbank = await Kennisbank.OpenReadOnlyAsync(options.Settings(parsed), cancellationToken);
            var target = Path.GetFullPath(parsed.GetValue(path)!);
            var summary = await GraphExporter.ExportFileAsync(kennisbank.Store, target, cancellationToken, SharedOptions.Voortgang(parsed));
            parsed.InvocationConfiguration.Output.WriteLine($"{summary.Nodes} knopen en {summary.Relations} relaties staan in {target}.");
            return 0;
        });
        return command;
    }
}
