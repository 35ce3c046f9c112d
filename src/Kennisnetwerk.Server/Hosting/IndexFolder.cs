using Kennisnetwerk.Kennis.Zoeken;
using Kennisnetwerk.Search;
using Kennisnetwerk.Search.Spelling;

namespace Kennisnetwerk.Server.Hosting;

/// <summary>The folder of the search index: made when it is not there, and made anew when it is of another version or damaged.</summary>
internal static class IndexFolder
{
    public static SearchIndex Open(string folder, SearchProjection projection, bool rebuild)
    {
        if (rebuild)
        {
            Delete(folder);
        }

        try
        {
            return SearchIndex.Open(folder, Settings(projection));
        }
        catch (IndexRebuildRequiredException)
        {
            Delete(folder);
            return SearchIndex.Open(folder, Settings(projection));
        }
    }

    public static SearchIndex OpenReadOnly(string folder, SearchProjection projection) => SearchIndex.OpenReadOnly(folder, Settings(projection));

    public static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IndexSettings Settings(SearchProjection projection) =>
        new() { Fields = projection.Fields, Analyzer = projection.Analyzer, Spelling = SpellingSuggester.Dutch };
}
