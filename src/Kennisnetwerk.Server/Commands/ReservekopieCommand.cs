using System.CommandLine;
using Kennisnetwerk.Server.Hosting;

namespace Kennisnetwerk.Server.Commands;

/// <summary><c>reservekopie</c>: copies the store, change log included, also beside a running server.</summary>
internal static class ReservekopieCommand
{
    public static Command Create(SharedOptions options)
    {
        var path = new Argument<string>("bestand") { Description = "Het bestand voor de reservekopie; het mag nog niet bestaan.", HelpName = "BESTAND" };
        var command = new Command("reservekopie", "Maak een reservekopie van de opslag met het hele logboek.") { path };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var target = Path.GetFullPath(parsed.GetValue(path)!);
            await using var kennisbank = await Kennisbank.OpenReadOnlyAsync(options.Settings(parsed), cancellationToken);
            await kennisbank.Store.BackupAsync(target, cancellationToken);
            parsed.InvocationConfiguration.Output.WriteLine($"De reservekopie staat in {target}.");
            return 0;
        });
        return command;
    }
}
