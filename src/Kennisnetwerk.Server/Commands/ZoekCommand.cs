using System.CommandLine;
using System.Text.Json;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Kennis.Weergave;
using Kennisnetwerk.Kennis.Zoeken;
using Kennisnetwerk.Server.Hosting;

namespace Kennisnetwerk.Server.Commands;

/// <summary><c>zoek</c>: searches, also beside a running server.</summary>
internal static class ZoekCommand
{
    public static Command Create(SharedOptions options)
    {
        var vraag = new Argument<string>("vraag") { Description = "De zoekwoorden.", HelpName = "\"WOORDEN\"" };
        var aantal = new Option<int>("--aantal") { Description = $"Hoeveel resultaten, 1 tot {Zoekvraag.MaxAantal}.", HelpName = "N", DefaultValueFactory = _ => 10 };
        var command = new Command("zoek", "Zoek in de kennisgraaf.") { vraag, aantal, options.Json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var count = parsed.GetValue(aantal);
            if (count is < 1 or > Zoekvraag.MaxAantal)
            {
                throw new CommandFailedException($"--aantal is {count}; geef een getal van 1 tot {Zoekvraag.MaxAantal}.");
            }

            await using var kennisbank = await Kennisbank.OpenReadOnlyAsync(options.Settings(parsed), cancellationToken);
            var result = await kennisbank.Zoekdienst.ZoekAsync(
                Kijker.Bezoeker, new Zoekvraag(parsed.GetValue(vraag)!) { Aantal = count }, cancellationToken);
            Print(result, parsed.GetValue(options.Json), parsed.InvocationConfiguration.Output);
            return 0;
        });
        return command;
    }

    private static void Print(Zoekresultaat result, bool json, TextWriter output)
    {
        if (json)
        {
            var rows = result.Treffers.Select(hit => new { id = hit.Node.Id, soort = hit.Node.Type, titel = NodeLabel.Of(hit.Node), score = Math.Round(hit.Score, 4) });
            output.WriteLine(JsonSerializer.Serialize(rows, JsonOutput.Options));
            return;
        }

        foreach (var hit in result.Treffers)
        {
            output.WriteLine($"{NodeLabel.Of(hit.Node)} ({hit.Node.Type}, {hit.Node.Id})");
            output.WriteLine($"    {hit.Waarom}");
        }

        output.WriteLine($"{result.Totaal} gevonden.{(result.BedoeldeU is null ? "" : $" Bedoelde u: {result.BedoeldeU}?")}");
    }
}
