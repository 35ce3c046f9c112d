using Kennisnetwerk.Graph.Neo4j.Client;
using Kennisnetwerk.Graph.Neo4j.Cypher.Names;
using Kennisnetwerk.Graph.Neo4j.Model;
using Kennisnetwerk.Graph.Neo4j.Writing;

namespace Kennisnetwerk.Graph.Neo4j.Schema;

/// <summary>Brings a database to the schema. Every step may be repeated, so a migration that was broken off is simply run again.</summary>
internal sealed class DatabaseMigration(Neo4jClient client, GraphModel model, TimeProvider clock)
{
    private const int IndexPatienceSeconds = 3_600;

    /// <summary>Makes what is missing, rewrites records made under something older, drops what is no longer asked for, sets the marker.</summary>
    /// <param name="theirs">The marker of the database; null for an empty one.</param>
    /// <param name="cancellationToken">Breaks off between two steps.</param>
    public async Task<Neo4jSchemaReport> RunAsync(DatabaseMarker? theirs, CancellationToken cancellationToken)
    {
        var ours = DatabaseMarker.For(model.Schema);
        theirs?.RefuseNewer(ours);
        var created = await AddMissingAsync(cancellationToken).ConfigureAwait(false);
        var rewritten = theirs is null || theirs == ours
            ? 0
            : await new RecordRewrite(client, model).RunAsync(cancellationToken).ConfigureAwait(false);
        var dropped = await DropForgottenAsync(cancellationToken).ConfigureAwait(false);
        await client.WriteAsync(
            async (transaction, token) =>
            {
                await transaction.RunAsync(MarkerQuery.Write(ours, clock.GetUtcNow()).ToStatement(), token).ConfigureAwait(false);
                return await transaction.RunAsync(LogWriteQuery.CreateState().ToStatement(), token).ConfigureAwait(false);
            },
            rerunInDoubt: true,
            cancellationToken).ConfigureAwait(false);
        return new Neo4jSchemaReport((int?)theirs?.SchemaVersion, model.Schema.Version, created, dropped, rewritten);
    }

    /// <summary>Makes the constraints and indexes that are not there, waits until they serve, and names them.</summary>
    public async Task<IReadOnlyList<string>> AddMissingAsync(CancellationToken cancellationToken)
    {
        var present = await NamesAsync(cancellationToken).ConfigureAwait(false);
        var missing = DatabaseSchema.Of(model).Where(element => !present.Contains(element.Name)).ToList();
        foreach (var element in missing)
        {
            await client.RunRepeatableAsync(new Neo4jStatement(element.Statement), cancellationToken).ConfigureAwait(false);
        }
        if (missing.Count > 0)
        {
            await client.RunRepeatableAsync(
                new Neo4jStatement("CALL db.awaitIndexes($seconds)", new Dictionary<string, object?> { ["seconds"] = IndexPatienceSeconds }),
                cancellationToken).ConfigureAwait(false);
        }
        return [.. missing.Select(element => element.Name)];
    }

    private async Task<IReadOnlyList<string>> DropForgottenAsync(CancellationToken cancellationToken)
    {
        var wanted = DatabaseSchema.Of(model).Select(element => element.Name).ToHashSet(StringComparer.Ordinal);
        var forgotten = (await ShowAsync(cancellationToken).ConfigureAwait(false))
            .Where(shown => shown.Name.StartsWith(SchemaElement.NamePrefix, StringComparison.Ordinal) && !wanted.Contains(shown.Name)).ToList();
        foreach (var (name, isConstraint) in forgotten)
        {
            await client.RunRepeatableAsync(
                new Neo4jStatement($"DROP {(isConstraint ? "CONSTRAINT" : "INDEX")} {Identifier.Quote(name)} IF EXISTS"), cancellationToken)
                .ConfigureAwait(false);
        }
        return [.. forgotten.Select(shown => shown.Name)];
    }

    private async Task<IReadOnlySet<string>> NamesAsync(CancellationToken cancellationToken) =>
        (await ShowAsync(cancellationToken).ConfigureAwait(false)).Select(shown => shown.Name).ToHashSet(StringComparer.Ordinal);

    private async Task<IReadOnlyList<(string Name, bool IsConstraint)>> ShowAsync(CancellationToken cancellationToken)
    {
        var statement = new Neo4jStatement("SHOW INDEXES YIELD name, owningConstraint RETURN name, owningConstraint IS NOT NULL AS beperking");
        var result = await client.ReadAsync(statement, cancellationToken).ConfigureAwait(false);
        return [.. result.Rows.Select(row => (row.Get<string>("name"), row.Get<bool>("beperking")))];
    }
}
