using System.CommandLine;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Kennis.Export;
using Kennisnetwerk.Server.Hosting;

namespace Kennisnetwerk.Server.Commands;

/// <summary><c>exporteer</c>: writes the beheerder's complete copy, also beside a running server.</summary>
internal static class ExporteerCommand
{
    public static Command Create(SharedOptions options)
    {
        var path = PathArgument.Create("bestand", "BESTAND", "Het bestand om te schrijven, bijvoorbeeld kopie.jsonl.");
        var command = new Command("exporteer", "Schrijf de hele graaf naar een bestand, een knoop of relatie per regel.") { path };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            // The index is not needed, so a damaged one is in nobody's way.
            await using var store = await StoreOpening.OpenAsync(options.Settings(parsed), GraphSchemaLoader.LoadFolder(ProgramFiles.GraphSchema), readOnly: true, cancellationToken);
            var target = Path.GetFullPath(parsed.GetValue(path)!);
            var summary = await GraphExporter.ExportFileAsync(store, target, cancellationToken, SharedOptions.Voortgang(parsed));
            parsed.InvocationConfiguration.Output.WriteLine($"{summary.Nodes} knopen en {summary.Relations} relaties staan in {target}.");
            return 0;
        });
        return command;
    }
}
