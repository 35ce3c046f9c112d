using System.CommandLine;
using System.Text.Json;
using Kennisnetwerk.Kennis.Import;
using Kennisnetwerk.Server.Hosting;

namespace Kennisnetwerk.Server.Commands;

/// <summary><c>controleer</c>: checks store, index, schema and settings, also beside a running server.</summary>
internal static class ControleerCommand
{
    public static Command Create(SharedOptions options)
    {
        var command = new Command("controleer", "Controleer opslag, zoekindex en schema, en zeg wat er mis is.") { options.Json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var kennisbank = await Kennisbank.OpenReadOnlyAsync(options.Settings(parsed), cancellationToken);
            var summary = await kennisbank.Store.SummariseAsync(cancellationToken);
            var faults = new List<string>(await kennisbank.Store.CheckAsync(cancellationToken));
            var position = kennisbank.Index.Position;
            if (position < summary.LastSequence)
            {
                faults.Add($"De zoekindex staat bij wijziging {position} en het logboek bij {summary.LastSequence}; start de server of gebruik 'herindexeer'.");
            }

            var inventory = await new InventoryCheck(new ImportOptions()).CheckAsync(kennisbank.Store, ProgramFiles.SeedData, cancellationToken);
            faults.AddRange(inventory.Faults);
            var output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(options.Json))
            {
                output.WriteLine(JsonSerializer.Serialize(
                    new
                    {
                        knopen = summary.Nodes,
                        relaties = summary.Relations,
                        logboek = new { laatste = summary.LastSequence },
                        index = new { bij = position },
                        fouten = faults,
                    },
                    JsonOutput.Options));
            }
            else
            {
                foreach (var (type, count) in summary.Nodes.Concat(summary.Relations).Where(pair => pair.Value > 0))
                {
                    output.WriteLine($"{count,7}  {type}");
                }

                foreach (var file in inventory.Files)
                {
                    output.WriteLine($"{file.Rows,7}  regels in {file.File}, waarvan {file.LeftOut} weggelaten");
                }

                output.WriteLine(faults.Count == 0 ? "Alles is in orde." : string.Join(Environment.NewLine, faults));
            }

            return faults.Count == 0 ? 0 : 1;
        });
        return command;
    }
}
