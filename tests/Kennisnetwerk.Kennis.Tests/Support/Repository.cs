namespace Kennisnetwerk.Kennis.Tests.Support;

/// <summary>Folders of the checkout that the tests read.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string SeedFolder { get; } = Path.Combine(Root, "seed-data", "overijssel");

    public static string SchemaFolder { get; } = Path.Combine(Root, "graph-schema");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Kennisnetwerk.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("The tests run inside the checkout.");
    }
}
