using System.CommandLine;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Kennis.Kopie;
using Kennisnetwerk.Server.Hosting;
using Kennisnetwerk.Server.Settings;

namespace Kennisnetwerk.Server.Commands;

/// <summary><c>kopieer</c>: copies a graph to another store, and compares the two; broken off, it goes on where it was.</summary>
internal static class KopieerCommand
{
    public static Command Create(SharedOptions options)
    {
        var from = Place("--van", "De opslag om te kopiëren, bijvoorbeeld sqlite:/var/lib/kennisnetwerk; mag in gebruik zijn.");
        var to = Place("--naar", "Een lege opslag of een eerdere kopie, bijvoorbeeld neo4j:http://127.0.0.1:7474/neo4j.");
        var command = new Command("kopieer", "Kopieer de hele graaf met het logboek naar een andere opslag, en vergelijk de twee.") { from, to };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var reader = SettingsReader.OfProcess();
            var gegevens = parsed.GetValue(options.Gegevens);
            var (source, target) = (reader.ReadPlace(gegevens, parsed.GetValue(from)!), reader.ReadPlace(gegevens, parsed.GetValue(to)!));
            if (source == target || parsed.GetValue(from) == parsed.GetValue(to))
            {
                throw new CommandFailedException("--van en --naar zijn dezelfde opslag; er valt niets te kopiëren.");
            }

            return await CopyAsync(source, target, parsed, cancellationToken);
        });
        return command;
    }

    private static async Task<int> CopyAsync(ServerSettings source, ServerSettings target, ParseResult parsed, CancellationToken cancellationToken)
    {
        var schema = GraphSchemaLoader.LoadFolder(ProgramFiles.GraphSchema);
        try
        {
            await using var from = await StoreOpening.OpenAsync(source, schema, readOnly: true, cancellationToken);
            await using var to = await StoreOpening.OpenAsync(target, schema, readOnly: false, cancellationToken);
            var report = await new GraphCopier(from, to).CopyAsync(SharedOptions.Voortgang(parsed), cancellationToken);
            Print(report, parsed.InvocationConfiguration.Output);
            return report.IsSame ? 0 : 1;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw new CommandFailedException("Onderbroken; dezelfde opdracht gaat verder waar dit ophield.");
        }
        catch (GraphStoreException exception) when (exception.IsTransient)
        {
            throw new CommandFailedException($"{FailureText.Print(exception)}{Environment.NewLine}Dezelfde opdracht gaat verder waar dit ophield.");
        }
    }

    private static void Print(CopyReport report, TextWriter output)
    {
        output.WriteLine($"{report.Copied} wijzigingen gekopieerd; {report.Entries} wijzigingen, {report.Nodes} knopen en {report.Relations} relaties vergeleken.");
        foreach (var difference in report.Differences)
        {
            output.WriteLine($"  {difference}");
        }

        output.WriteLine(report.IsSame
            ? "De kopie is gelijk aan de bron."
            : $"De kopie verschilt op {report.DifferenceCount} plaatsen van de bron; maak haar opnieuw in een lege opslag.");
    }

    private static Option<string> Place(string name, string description) => new(name) { Description = description, HelpName = "OPSLAG", Required = true };
}
