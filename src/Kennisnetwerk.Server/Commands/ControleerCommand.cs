using System.CommandLine;
using System.Text.Json;

namespace Kennisnetwerk.Server.Commands;

/// <summary><c>controleer</c>: checks store, index, schema and settings, also beside a running server.</summary>
internal static class ControleerCommand
{
    public static Command Create(SharedOptions options)
    {
        var command = new Command("controleer", "Controleer opslag, zoekindex en schema, en zeg wat er mis is.") { options.Json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var result = await Controle.RunAsync(options.Settings(parsed), cancellationToken);
            var output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(options.Json))
            {
                output.WriteLine(JsonSerializer.Serialize(
                    new
                    {
                        knopen = result.Knopen,
                        relaties = result.Relaties,
                        logboek = new { laatste = result.Logboek },
                        index = new { bij = result.Index },
                        fouten = result.Fouten,
                    },
                    JsonOutput.Options));
            }
            else
            {
                Print(result, output);
            }

            return result.Fouten.IsEmpty ? 0 : 1;
        });
        return command;
    }

    private static void Print(Controle result, TextWriter output)
    {
        foreach (var (type, count) in result.Knopen.Concat(result.Relaties).Where(pair => pair.Value > 0))
        {
            output.WriteLine($"{count,7}  {type}");
        }

        foreach (var file in result.Bestanden)
        {
            output.WriteLine($"{file.Rows,7}  regels in {file.File}, waarvan {file.LeftOut} weggelaten");
        }

        output.WriteLine(result.Fouten.IsEmpty ? "Alles is in orde." : string.Join(Environment.NewLine, result.Fouten));
    }
}
