namespace Kennisnetwerk.Graph.Neo4j.Schema;

/// <summary>What a migration did.</summary>
/// <param name="FromVersion">The schema's version before; null when the database was empty.</param>
/// <param name="ToVersion">The schema's version now.</param>
/// <param name="Created">Names of the constraints and indexes that were made.</param>
/// <param name="Dropped">Names of those of ours that the schema no longer asks for.</param>
/// <param name="Rewritten">How many nodes and relations were given their labels and sort keys anew.</param>
public sealed record Neo4jSchemaReport(
    int? FromVersion, int ToVersion, IReadOnlyList<string> Created, IReadOnlyList<string> Dropped, long Rewritten);
