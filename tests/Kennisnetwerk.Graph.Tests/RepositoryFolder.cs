namespace Kennisnetwerk.Graph.Tests;

/// <summary>Finds folders of the repository from where the tests run.</summary>
internal static class RepositoryFolder
{
    public static string Find(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Kennisnetwerk.sln")))
            {
                return Path.Combine(folder.FullName, name);
            }
        }

        throw new DirectoryNotFoundException("The tests do not run inside the repository.");
    }
}
