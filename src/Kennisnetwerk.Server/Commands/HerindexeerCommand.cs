using System.CommandLine;
using Kennisnetwerk.Server.Hosting;

namespace Kennisnetwerk.Server.Commands;

/// <summary><c>herindexeer</c>: throws the search index away and makes it anew from the change log.</summary>
internal static class HerindexeerCommand
{
    public static Command Create(SharedOptions options)
    {
        var command = new Command("herindexeer", "Maak de zoekindex opnieuw; de gegevens veranderen niet.");
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var settings = options.Settings(parsed);
            await using var kennisbank = await Kennisbank.OpenAsync(settings, cancellationToken, rebuildIndex: true);
            var stand = await kennisbank.Follower.CatchUpAsync(cancellationToken, SharedOptions.Voortgang(parsed));
            parsed.InvocationConfiguration.Output.WriteLine($"De zoekindex is opnieuw gemaakt en staat bij wijziging {stand}.");
            return 0;
        });
        return command;
    }
}
