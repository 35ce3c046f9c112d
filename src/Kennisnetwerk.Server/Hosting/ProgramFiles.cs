namespace Kennisnetwerk.Server.Hosting;

/// <summary>Where the files are that come with the program.</summary>
internal static class ProgramFiles
{
    public static string GraphSchema => Path.Combine(AppContext.BaseDirectory, "graph-schema");

    public static string SeedData => Path.Combine(AppContext.BaseDirectory, "seed-data", "overijssel");
}
