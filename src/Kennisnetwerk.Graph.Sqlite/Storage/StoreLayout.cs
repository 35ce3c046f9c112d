using System.Globalization;
using Kennisnetwerk.Graph.Stores;

namespace Kennisnetwerk.Graph.Sqlite.Storage;

/// <summary>The tables of a graph, and the marks by which a file says which program and which format it is of.</summary>
internal static class StoreLayout
{
    /// <summary>The format that this version writes. Raised by a change of these tables, with a step in <see cref="StoreUpgrade"/>.</summary>
    public const int Format = 1;

    // 'KnNw' as a number: what `file` and SQLite's own tools show as the owner of the file.
    private const int ApplicationId = 0x4B6E4E77;

    // A log item's place is one number, its entry's number before its own, so that the log only ever grows at its end.
    private const int ItemBits = 24;

    private const string Tables = """
        CREATE TABLE kenmerk (naam TEXT NOT NULL PRIMARY KEY, waarde TEXT NOT NULL) STRICT, WITHOUT ROWID;

        CREATE TABLE knoop (
          id TEXT NOT NULL PRIMARY KEY,
          soort TEXT NOT NULL,
          status TEXT NOT NULL,
          eigenaars TEXT NOT NULL,
          versie INTEGER NOT NULL,
          aangemaakt TEXT NOT NULL,
          gewijzigd TEXT NOT NULL,
          velden TEXT NOT NULL,
          sleutels TEXT NOT NULL,
          beweringen TEXT NOT NULL
        ) STRICT;
        CREATE INDEX knoop_soort ON knoop (soort, id);

        CREATE TABLE relatie (
          id TEXT NOT NULL PRIMARY KEY,
          van TEXT NOT NULL REFERENCES knoop (id),
          soort TEXT NOT NULL,
          naar TEXT NOT NULL REFERENCES knoop (id),
          versie INTEGER NOT NULL,
          eigenschappen TEXT NOT NULL,
          sleutels TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX relatie_van ON relatie (van, soort, naar);
        CREATE INDEX relatie_naar ON relatie (naar, soort, van);

        CREATE TABLE bewering (
          over TEXT NOT NULL,
          vermelding TEXT NOT NULL REFERENCES knoop (id) ON DELETE CASCADE,
          PRIMARY KEY (over, vermelding)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX bewering_vermelding ON bewering (vermelding);

        CREATE TABLE vervallen (id TEXT NOT NULL PRIMARY KEY, naar TEXT) STRICT, WITHOUT ROWID;
        CREATE TABLE sleutel (sleutel TEXT NOT NULL PRIMARY KEY, volgnummer INTEGER) STRICT, WITHOUT ROWID;

        CREATE TABLE logboek (
          volgnummer INTEGER NOT NULL PRIMARY KEY,
          sleutel TEXT NOT NULL,
          moment TEXT NOT NULL,
          actor TEXT NOT NULL,
          bron TEXT NOT NULL,
          reden TEXT NOT NULL,
          schemaversie INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE logregel (plek INTEGER NOT NULL PRIMARY KEY, inhoud TEXT NOT NULL) STRICT;
        """;

    /// <summary>The place of an item of a log entry.</summary>
    /// <param name="sequence">The entry's number.</param>
    /// <param name="item">The item's number within it, from 0.</param>
    public static long LogPlace(long sequence, long item) => (sequence << ItemBits) + item;

    /// <summary>The number of the entry that a place belongs to.</summary>
    public static long SequenceOf(long place) => place >> ItemBits;

    /// <summary>Whether the file has no tables yet.</summary>
    public static bool IsNew(SqliteSession session) => (long)session.Scalar("SELECT count(*) FROM sqlite_schema")! == 0;

    /// <summary>Makes the tables in an empty file; inside a transaction.</summary>
    public static void Create(SqliteSession session)
    {
        foreach (var statement in Tables.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            session.Execute(statement);
        }

        session.Execute($"PRAGMA application_id = {ApplicationId}");
        session.Execute($"PRAGMA user_version = {Format}");
    }

    /// <summary>The format of the file.</summary>
    /// <exception cref="SchemaMismatchException">It is no graph, or one of a newer version.</exception>
    public static int RequireFormat(SqliteSession session, string path)
    {
        if ((long)session.Scalar("PRAGMA application_id")! != ApplicationId)
        {
            throw new SchemaMismatchException($"'{path}' is not a graph of Kennisnetwerk; choose another folder (--gegevens).");
        }

        var format = (int)(long)session.Scalar("PRAGMA user_version")!;
        return format <= Format
            ? format
            : throw new SchemaMismatchException($"'{path}' has format {format}, and this version knows {Format}; use the newer version that wrote it.");
    }

    /// <summary>A mark of the file, or null.</summary>
    public static string? Mark(SqliteSession session, string name) => (string?)session.Scalar("SELECT waarde FROM kenmerk WHERE naam = $1", name);

    /// <summary>A mark that is a number; 0 when it is absent.</summary>
    public static int NumberMark(SqliteSession session, string name) => Mark(session, name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : 0;

    /// <summary>Sets a mark.</summary>
    public static void SetMark(SqliteSession session, string name, string value) =>
        session.Execute("INSERT INTO kenmerk (naam, waarde) VALUES ($1, $2) ON CONFLICT (naam) DO UPDATE SET waarde = excluded.waarde", name, value);
}
