using System.CommandLine;
using Kennisnetwerk.Graph.Sqlite;
using Kennisnetwerk.Server.Hosting;

namespace Kennisnetwerk.Server.Commands;

/// <summary><c>herstel</c>: puts a backup back; what was there is kept beside it.</summary>
internal static class HerstelCommand
{
    public static Command Create(SharedOptions options)
    {
        var path = PathArgument.Create("bestand", "BESTAND", "Een bestand dat 'reservekopie' schreef.");
        var command = new Command("herstel", "Zet een reservekopie terug; wat er stond wordt bewaard.") { path };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var settings = options.Settings(parsed);
            ReservekopieCommand.RequireSqlite(settings);
            var source = Path.GetFullPath(parsed.GetValue(path)!);
            if (!File.Exists(source))
            {
                throw new CommandFailedException($"'{source}' bestaat niet; geef een bestand dat 'reservekopie' schreef.");
            }

            Directory.CreateDirectory(settings.Gegevens);
            await SqliteGraphStore.RestoreAsync(source, StoreOpening.Sqlite(settings), cancellationToken);
            IndexFolder.Delete(settings.Index);
            parsed.InvocationConfiguration.Output.WriteLine(
                "De reservekopie is teruggezet; wat er stond is ernaast bewaard (graaf.voor-herstel.db). De zoekindex wordt bij de volgende start opnieuw gemaakt.");
            return 0;
        });
        return command;
    }
}
