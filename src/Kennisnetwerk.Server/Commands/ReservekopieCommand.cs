using System.CommandLine;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Sqlite;
using Kennisnetwerk.Server.Hosting;
using Kennisnetwerk.Server.Settings;

namespace Kennisnetwerk.Server.Commands;

/// <summary><c>reservekopie</c>: copies the store, change log included, also beside a running server.</summary>
internal static class ReservekopieCommand
{
    public static Command Create(SharedOptions options)
    {
        var path = PathArgument.Create("bestand", "BESTAND", "Het bestand voor de reservekopie; wat daar staat wordt vervangen.");
        var command = new Command("reservekopie", "Maak een reservekopie van de opslag met het hele logboek.") { path };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var settings = options.Settings(parsed);
            RequireSqlite(settings);
            var target = Path.GetFullPath(parsed.GetValue(path)!);
            var schema = GraphSchemaLoader.LoadFolder(ProgramFiles.GraphSchema);
            await using var store = await SqliteGraphStore.OpenAsync(StoreOpening.Sqlite(settings) with { ReadOnly = true }, schema, TimeProvider.System, cancellationToken);
            await store.BackupAsync(target, cancellationToken);
            parsed.InvocationConfiguration.Output.WriteLine($"De reservekopie staat in {target}.");
            return 0;
        });
        return command;
    }

    /// <summary>Refuses when the store is not a file of ours.</summary>
    /// <exception cref="CommandFailedException">The settings name Neo4j.</exception>
    internal static void RequireSqlite(ServerSettings settings)
    {
        if (settings.Neo4j is not null)
        {
            throw new CommandFailedException("Van Neo4j maakt en herstelt de beheerder van de database de reservekopie; zie docs/neo4j.md. 'exporteer' schrijft wel de hele graaf.");
        }
    }
}
