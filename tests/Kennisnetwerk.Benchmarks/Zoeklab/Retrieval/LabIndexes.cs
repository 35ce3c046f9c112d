namespace Kennisnetwerk.Benchmarks.Zoeklab.Retrieval;

/// <summary>Indexes of retrieval sets in folders of their own: one for each analysis, shared by what only ranks otherwise.</summary>
internal sealed class LabIndexes : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("zoeklab-").FullName;

    /// <summary>The folder with an index of a set for a deviation; builds it when it is not there.</summary>
    public string Folder(RetrievalSet set, string deviation)
    {
        var settings = LabSettings.With(deviation);
        var folder = Path.Combine(_root, $"{set.Name}-{settings.Analyzer.Identity.DataHash}");
        if (!Directory.Exists(folder))
        {
            LabIndex.Build(folder, settings, [set.Documents]);
        }

        return folder;
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
