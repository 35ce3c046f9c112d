using Kennisnetwerk.Graph.Schema;

namespace Kennisnetwerk.Benchmarks.Opslag;

/// <summary>Finds the schema of this checkout.</summary>
internal static class SchemaFolder
{
    /// <summary>Loads <c>graph-schema</c> of the nearest folder above this program that has one.</summary>
    public static GraphSchema Load()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "graph-schema");
            if (Directory.Exists(path) && Directory.EnumerateFiles(path, "*.graphql").Any())
            {
                return GraphSchemaLoader.LoadFolder(path);
            }
        }

        throw new DirectoryNotFoundException("There is no graph-schema above this program; run it from a checkout.");
    }
}
