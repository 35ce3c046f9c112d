using Kennisnetwerk.Graph.Neo4j.Client;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Neo4j.Schema;

/// <summary>Under what a database was made.</summary>
/// <param name="Format">How records are kept in properties; raised by a change that older programs cannot read.</param>
/// <param name="SchemaVersion">The version of the <see cref="GraphSchema"/>.</param>
/// <param name="SortKeyVersion">The version of <see cref="DutchSortKey"/>.</param>
internal sealed record DatabaseMarker(long Format, long SchemaVersion, long SortKeyVersion)
{
    /// <summary>How this program keeps records.</summary>
    public const long CurrentFormat = 1;

    /// <summary>What this program makes of the schema.</summary>
    public static DatabaseMarker For(GraphSchema schema) => new(CurrentFormat, schema.Version, DutchSortKey.Version);

    /// <summary>Reads the answer to <see cref="MarkerQuery.Read"/>; null when there is no marker.</summary>
    public static DatabaseMarker? Read(Neo4jResult result) => result.Rows.Count == 0
        ? null
        : new(
            result.Single().Get<long>(MarkerQuery.Format.Name),
            result.Single().Get<long>(MarkerQuery.Version.Name),
            result.Single().Get<long>(MarkerQuery.SortKeyVersion.Name));

    /// <summary>Refuses a database that a newer program made.</summary>
    /// <exception cref="SchemaMismatchException">It is newer than <paramref name="ours"/>.</exception>
    public void RefuseNewer(DatabaseMarker ours)
    {
        if (Format > ours.Format || SchemaVersion > ours.SchemaVersion || SortKeyVersion > ours.SortKeyVersion)
        {
            throw new SchemaMismatchException(
                $"The Neo4j database was made by a newer program (schema {SchemaVersion}, format {Format}; this one knows schema "
                + $"{ours.SchemaVersion}, format {ours.Format}). Run the newer program, or point to another database.");
        }
    }
}
