using System.Text;

namespace Kennisnetwerk.Kennis.Tests.Support;

/// <summary>A copy of the real inventory in a folder of its own, to damage.</summary>
internal sealed class InventoryCopy : IDisposable
{
    public InventoryCopy()
    {
        Folder = Directory.CreateTempSubdirectory("inventaris-").FullName;
        foreach (var path in Directory.EnumerateFiles(Repository.SeedFolder, "*.csv"))
        {
            File.Copy(path, PathOf(Path.GetFileName(path)));
        }
    }

    public string Folder { get; }

    public string PathOf(string file) => Path.Combine(Folder, file);

    public string Read(string file) => File.ReadAllText(PathOf(file));

    public void Write(string file, string text) => File.WriteAllText(PathOf(file), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    /// <summary>Adds a row that is good but for one cell, and gives its line.</summary>
    public int Append(string file, string column = "", string value = "") => AppendRow(file, (column, value));

    /// <summary>Adds a row that is good but for these cells, and gives its line.</summary>
    public int AppendRow(string file, params (string Column, string Value)[] cells)
    {
        var text = Read(file);
        var columns = text[..text.IndexOf('\n', StringComparison.Ordinal)].Split(',');
        Write(file, text + string.Join(',', columns.Select(name => Quote(cells.FirstOrDefault(cell => cell.Column == name).Value ?? SampleRow.Cell(file, name)))) + "\n");
        return text.Count(character => character == '\n') + 1;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string Quote(string cell) => cell.AsSpan().ContainsAny(",\"\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
