using Kennisnetwerk.Search;

namespace Kennisnetwerk.Benchmarks.Zoeklab.Retrieval;

/// <summary>Builds the lab's indexes and asks them.</summary>
internal static class LabIndex
{
    private const int DocumentsAtOnce = 1000;

    /// <summary>Indexes files in a folder, anew, into as few segments as may be.</summary>
    /// <returns>The number of documents.</returns>
    public static int Build(string folder, IndexSettings settings, IEnumerable<string> files)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        using var index = SearchIndex.Open(folder, settings);
        var count = 0;
        foreach (var batch in files.SelectMany(LabDocuments.Read).Chunk(DocumentsAtOnce))
        {
            count += batch.Length;
            index.Apply(batch, count);
        }

        index.Optimize();
        return count;
    }

    /// <summary>The best hits of a question, asked as every command of the lab asks it.</summary>
    public static IReadOnlyList<SearchHit> Ask(SearchIndex index, LabQuestion question, int count) =>
        index.Search(new SearchRequest { Text = question.Text, Visibility = Visibility.Everything, PageSize = count, CountTotal = false }).Hits;
}
