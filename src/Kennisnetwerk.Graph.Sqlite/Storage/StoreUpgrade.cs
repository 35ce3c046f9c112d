using System.Globalization;
using System.Text.Json;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Sqlite.Content;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Sqlite.Storage;

/// <summary>
/// Brings a file to this version's format, schema and sort keys. A newer file is refused; before an older one is touched, a copy of it is
/// made beside it (<c>graaf.v1.db</c>, by its schema version).
/// </summary>
internal static class StoreUpgrade
{
    private const string SchemaMark = "schemaversie";
    private const string SortMark = "sorteerversie";
    private const string SortableMark = "sorteervelden";
    private const string FieldMark = "velden";

    /// <summary>Opens the way for writing: makes the tables in a new file, upgrades an older one.</summary>
    public static void Bring(SqliteSession session, SqliteStoreOptions options, GraphSchema schema)
    {
        if (StoreLayout.IsNew(session))
        {
            InTransaction(session, () =>
            {
                StoreLayout.Create(session);
                Mark(session, schema);
                FieldIndexes.Bring(session, schema);
            });
            return;
        }

        StoreLayout.RequireFormat(session, options.DatabasePath);
        var written = RequireSchema(session, options, schema);
        if (written < schema.Version)
        {
            StoreCopy.Write(session, Path.Combine(options.Folder, string.Create(CultureInfo.InvariantCulture, $"graaf.v{written}.db")));
        }

        InTransaction(session, () =>
        {
            RequireKnown(session, options, schema);
            if (StoreLayout.Mark(session, FieldMark) != Fields(schema))
            {
                RequireReadable(session, options, schema);
            }

            if (StoreLayout.Mark(session, SortMark) != SortVersion || StoreLayout.Mark(session, SortableMark) != Sortables(schema))
            {
                RewriteKeys(session, schema);
            }

            Mark(session, schema);
            FieldIndexes.Bring(session, schema);
        });
    }

    /// <summary>Refuses a file that would first have to be upgraded.</summary>
    public static void RequireCurrent(SqliteSession session, SqliteStoreOptions options, GraphSchema schema)
    {
        var format = StoreLayout.RequireFormat(session, options.DatabasePath);
        var written = RequireSchema(session, options, schema);
        if (format < StoreLayout.Format || written < schema.Version)
        {
            throw new SchemaMismatchException(
                $"'{options.DatabasePath}' has format {format} and schema {written}, and this version {StoreLayout.Format} and {schema.Version}; start the server once, which upgrades it.");
        }
    }

    private static string SortVersion => DutchSortKey.Version.ToString(CultureInfo.InvariantCulture);

    private static int RequireSchema(SqliteSession session, SqliteStoreOptions options, GraphSchema schema)
    {
        var written = StoreLayout.NumberMark(session, SchemaMark);
        return written <= schema.Version
            ? written
            : throw new SchemaMismatchException($"'{options.DatabasePath}' was written under schema {written}, and this version knows {schema.Version}; use the newer version.");
    }

    private static void RequireKnown(SqliteSession session, SqliteStoreOptions options, GraphSchema schema)
    {
        var unknown = session.Query("SELECT DISTINCT soort FROM knoop", row => row.GetString(0)).Where(type => schema.Type(type) is null)
            .Concat(session.Query("SELECT DISTINCT soort FROM relatie", row => row.GetString(0)).Where(kind => schema.Kind(kind) is null)).ToList();
        if (unknown.Count > 0)
        {
            throw new SchemaMismatchException($"'{options.DatabasePath}' holds {string.Join(", ", unknown)}, which the schema does not have; export it with the version that wrote it.");
        }
    }

    // Reads everything once after the schema's fields changed: what no longer fits is told now, with the old version still able to open it.
    private static void RequireReadable(SqliteSession session, SqliteStoreOptions options, GraphSchema schema)
    {
        var records = new RecordReader(schema);
        try
        {
            session.Query($"SELECT {string.Join(", ", RecordReader.NodeColumns)} FROM knoop", row => records.ReadNode(row, 0).Version);
            session.Query($"SELECT {string.Join(", ", RecordReader.RelationColumns)} FROM relatie", row => records.ReadRelation(row, 0).Version);
        }
        catch (GraphStoreException exception)
        {
            throw new SchemaMismatchException(
                $"'{options.DatabasePath}' does not fit schema {schema.Version}: {exception.Message} Export it with the version that wrote it.");
        }
    }

    private static void RewriteKeys(SqliteSession session, GraphSchema schema)
    {
        foreach (var type in schema.NodeTypes)
        {
            foreach (var (id, fields) in session.Query("SELECT id, velden FROM knoop WHERE soort = $1", row => (row.GetString(0), row.GetString(1)), type.Name))
            {
                session.Execute("UPDATE knoop SET sleutels = $2 WHERE id = $1", id, FieldJson.PrintKeys(FieldJson.Read(fields, type.Field), SortKeys.Of(type.Fields)));
            }
        }

        foreach (var kind in schema.RelationKinds)
        {
            foreach (var (id, properties) in session.Query("SELECT id, eigenschappen FROM relatie WHERE soort = $1", row => (row.GetString(0), row.GetString(1)), kind.Name))
            {
                session.Execute("UPDATE relatie SET sleutels = $2 WHERE id = $1", id, FieldJson.PrintKeys(FieldJson.Read(properties, kind.Property), SortKeys.Of(kind.Properties)));
            }
        }
    }

    private static void Mark(SqliteSession session, GraphSchema schema)
    {
        StoreLayout.SetMark(session, SchemaMark, schema.Version.ToString(CultureInfo.InvariantCulture));
        StoreLayout.SetMark(session, SortMark, SortVersion);
        StoreLayout.SetMark(session, SortableMark, Sortables(schema));
        StoreLayout.SetMark(session, FieldMark, Fields(schema));
    }

    private static string Sortables(GraphSchema schema) => JsonSerializer.Serialize(
        schema.NodeTypes.Select(type => (type.Name, Fields: SortKeys.Of(type.Fields))).Concat(schema.RelationKinds.Select(kind => (kind.Name, Fields: SortKeys.Of(kind.Properties))))
            .ToDictionary(pair => pair.Name, pair => pair.Fields));

    private static string Fields(GraphSchema schema) => JsonSerializer.Serialize(
        schema.NodeTypes.Select(type => (type.Name, type.Fields)).Concat(schema.RelationKinds.Select(kind => (kind.Name, Fields: kind.Properties)))
            .ToDictionary(pair => pair.Name, pair => pair.Fields.Select(field => $"{field.Name}: {(field.IsList ? "list of " : "")}{field.Kind}")));

    private static void InTransaction(SqliteSession session, Action action)
    {
        session.Execute("BEGIN IMMEDIATE");
        try
        {
            action();
            session.Execute("COMMIT");
        }
        catch
        {
            // Damage and a full disk have ended the transaction already.
            if (session.IsInTransaction)
            {
                session.Execute("ROLLBACK");
            }

            throw;
        }
    }
}
