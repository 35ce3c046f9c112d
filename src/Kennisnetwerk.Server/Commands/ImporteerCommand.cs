using System.CommandLine;
using Kennisnetwerk.Kennis.Import;
using Kennisnetwerk.Server.Hosting;

namespace Kennisnetwerk.Server.Commands;

/// <summary><c>importeer</c>: reads an inventory folder, or the copy that <c>exporteer</c> wrote.</summary>
internal static class ImporteerCommand
{
    public static Command Create(SharedOptions options)
    {
        var path = PathArgument.Create("pad", "PAD", "Een map met CSV-bestanden, of een bestand dat 'exporteer' schreef.");
        var preview = new Option<bool>("--voorproef") { Description = "Laat zien wat er zou veranderen en verander niets." };
        var command = new Command("importeer", "Lees gegevens in: alles, of niets als er iets mis mee is.") { path, preview };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var source = Path.GetFullPath(parsed.GetValue(path)!);
            if (!Path.Exists(source))
            {
                throw new CommandFailedException($"'{source}' bestaat niet; geef een map met CSV-bestanden of een bestand dat 'exporteer' schreef.");
            }

            await using var kennisbank = await Kennisbank.OpenAsync(options.Settings(parsed), cancellationToken);
            var importOptions = new ImportOptions();
            var isPreview = parsed.GetValue(preview);
            var progress = SharedOptions.Voortgang(parsed);
            var report = Directory.Exists(source)
                ? await new InventoryImporter(importOptions).ImportAsync(kennisbank.Store, source, OverijsselSeed.Source, isPreview, cancellationToken, progress)
                : await new GraphImporter(importOptions).ImportAsync(kennisbank.Store, source, isPreview, cancellationToken, progress);
            var output = parsed.InvocationConfiguration.Output;
            output.WriteLine(ImportReportText.Print(report));
            if (report.Succeeded && !isPreview)
            {
                await kennisbank.Follower.CatchUpAsync(cancellationToken, progress);
            }

            return report.Succeeded ? 0 : 1;
        });
        return command;
    }
}
