using System.CommandLine;
using Kennisnetwerk.Graph.Neo4j;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Server.Hosting;

namespace Kennisnetwerk.Server.Commands;

/// <summary><c>migreer</c>: brings the store to the schema of this version; repeating it does nothing more.</summary>
internal static class MigreerCommand
{
    public static Command Create(SharedOptions options)
    {
        var command = new Command("migreer", "Breng de opslag naar het schema van deze versie; herhalen kan geen kwaad.");
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var settings = options.Settings(parsed);
            var output = parsed.InvocationConfiguration.Output;
            if (settings.Neo4j is { } neo4j)
            {
                var schema = GraphSchemaLoader.LoadFolder(ProgramFiles.GraphSchema);
                var report = await Neo4jSchemaMigration.ApplyAsync(neo4j, schema, TimeProvider.System, cancellationToken);
                output.WriteLine(
                    $"Neo4j staat op schemaversie {report.ToVersion}: {report.Created.Count} indexen en regels gemaakt, {report.Dropped.Count} weggehaald, {report.Rewritten} knopen en relaties bijgewerkt.");
                return 0;
            }

            // The embedded store migrates when it is opened for writing, after it made a copy.
            await using var kennisbank = await Kennisbank.OpenAsync(settings, cancellationToken);
            output.WriteLine("De opslag is bij.");
            return 0;
        });
        return command;
    }
}
