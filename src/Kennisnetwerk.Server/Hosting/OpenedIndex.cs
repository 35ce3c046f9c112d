using Kennisnetwerk.Search;

namespace Kennisnetwerk.Server.Hosting;

/// <summary>An index as it was opened.</summary>
/// <param name="Index">The index.</param>
/// <param name="Unusable">What was wrong with the index that it replaces, or null; it is then empty and must be filled from the log.</param>
internal sealed record OpenedIndex(SearchIndex Index, IndexRebuildRequiredException? Unusable);
