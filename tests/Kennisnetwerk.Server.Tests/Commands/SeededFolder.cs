namespace Kennisnetwerk.Server.Tests.Commands;

/// <summary>A data folder with the inventory, made by <c>importeer</c>. Tests read it, or work on a copy.</summary>
public sealed class SeededFolder : IAsyncLifetime
{
    private readonly string root = Directory.CreateTempSubdirectory("kn-opdrachten-").FullName;
    private int folders;

    public string Gegevens => Path.Combine(root, "gegevens");

    public string Report { get; private set; } = "";

    public static string Inventory => Path.Combine(Pages.Checkout.Root, "seed-data", "overijssel");

    public async ValueTask InitializeAsync() => Report = await Terminal.OutputAsync("importeer", Inventory, "--gegevens", Gegevens);

    /// <summary>A folder that is not there yet.</summary>
    public string NewFolder() => Path.Combine(root, $"map-{Interlocked.Increment(ref folders)}");

    /// <summary>A folder that is there, with this file in it.</summary>
    public string NewFile(string name, string text)
    {
        var path = Path.Combine(Directory.CreateDirectory(NewFolder()).FullName, name);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>A copy of the data, to change.</summary>
    public string Copy()
    {
        var copy = NewFolder();
        foreach (var file in Directory.EnumerateFiles(Gegevens, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(Gegevens, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(root, recursive: true);
        return ValueTask.CompletedTask;
    }
}
