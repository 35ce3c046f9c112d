using Kennisnetwerk.GraphQL.Execution;
using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.Server.Settings;

namespace Kennisnetwerk.Server.Hosting;

/// <summary>The persisted documents: one in each <c>*.graphql</c> of the folder <c>documenten</c> of the data folder.</summary>
internal static class DocumentFolder
{
    /// <summary>How many documents there may be; each takes memory as long as the server runs.</summary>
    public const int MostDocuments = 10_000;

    /// <summary>Reads them; none when there is no folder.</summary>
    /// <exception cref="SettingsException">There are too many, or one is no GraphQL.</exception>
    public static PersistedDocuments Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return PersistedDocuments.None;
        }

        var files = Directory.GetFiles(folder, "*.graphql");
        return files.Length > MostDocuments
            ? throw new SettingsException([$"In {folder} staan {files.Length} documenten; er passen er {MostDocuments}."])
            : new PersistedDocuments(files.Order(StringComparer.Ordinal).Select(ReadDocument));
    }

    private static string ReadDocument(string file)
    {
        var text = File.ReadAllText(file);
        return Parser.TryParseDocument(new Source(text), null, out _, out var error)
            ? text
            : throw new SettingsException([$"{file} is geen GraphQL: {error.Message}"]);
    }
}
