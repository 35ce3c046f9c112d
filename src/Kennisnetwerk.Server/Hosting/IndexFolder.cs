using Kennisnetwerk.Kennis.Zoeken;
using Kennisnetwerk.Search;
using Kennisnetwerk.Search.Spelling;

namespace Kennisnetwerk.Server.Hosting;

/// <summary>The folder of the search index: made when it is not there, and made anew when it is of another version or damaged.</summary>
internal static class IndexFolder
{
    /// <summary>Opens the folder for writing.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="projection">What is searched.</param>
    /// <param name="rebuild">Whether to begin with an empty index.</param>
    /// <returns>The index; and why it is empty, when the one that was there could not be used.</returns>
    public static OpenedIndex Open(string folder, SearchProjection projection, bool rebuild)
    {
        if (rebuild)
        {
            Delete(folder);
        }

        try
        {
            return new OpenedIndex(SearchIndex.Open(folder, Settings(projection)), null);
        }
        catch (IndexRebuildRequiredException unusable)
        {
            Delete(folder);
            return new OpenedIndex(SearchIndex.Open(folder, Settings(projection)), unusable);
        }
    }

    /// <summary>Opens the folder for reading.</summary>
    /// <exception cref="IndexRebuildRequiredException">It cannot be used; who reads repairs nothing.</exception>
    public static SearchIndex OpenReadOnly(string folder, SearchProjection projection) => SearchIndex.OpenReadOnly(folder, Settings(projection));

    public static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IndexSettings Settings(SearchProjection projection) =>
        projection.Settings with { Spelling = SpellingSuggester.Dutch };
}
